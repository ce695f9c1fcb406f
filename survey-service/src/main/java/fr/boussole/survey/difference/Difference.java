package fr.boussole.survey.difference;

import fr.boussole.form.definition.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that differs between two versions.
 *
 * @param linkId the item that it is about; empty where it is about a scale or the whole questionnaire
 * @param scale the scale that it is about, if any
 * @param language the language whose words differ; empty where it is not about words
 * @param sentence what differs, in French and in English
 * @param before how it was, in words; empty where there was nothing
 * @param after how it is now, in words; empty where there is nothing
 */
public record Difference(
        Kind kind,
        String linkId,
        Optional<String> scale,
        String language,
        Meaning meaning,
        Text sentence,
        Text before,
        Text after) {
    public Difference {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(linkId);
        Objects.requireNonNull(scale);
        Objects.requireNonNull(language);
        Objects.requireNonNull(meaning);
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }

    /** What is different. */
    public enum Kind {
        REWORDED,
        ITEM_ADDED,
        ITEM_REMOVED,
        ITEM_MOVED,
        ITEMS_REORDERED,
        TYPE_CHANGED,
        OPTION_ADDED,
        OPTION_REMOVED,
        OPTION_REWORDED,
        OPTION_RESCORED,
        OPTIONS_REORDERED,
        REQUIRED_CHANGED,
        RANGE_CHANGED,
        CONDITION_CHANGED,
        SETTING_CHANGED,
        SCALE_ADDED,
        SCALE_REMOVED,
        SCALE_CHANGED
    }

    /** A difference of an item, or of the whole questionnaire where the linkId is empty. */
    static Difference ofItem(Kind kind, String linkId, Meaning meaning, Text sentence, Text before, Text after) {
        return new Difference(kind, linkId, Optional.empty(), "", meaning, sentence, before, after);
    }

    static Difference ofWords(Kind kind, String linkId, String language, Meaning meaning, Text sentence, Change words) {
        return new Difference(
                kind,
                linkId,
                Optional.empty(),
                language,
                meaning,
                sentence,
                Text.of(language, words.before()),
                Text.of(language, words.after()));
    }

    static Difference ofScale(Kind kind, String scale, Meaning meaning, Text sentence, Text before, Text after) {
        return new Difference(kind, "", Optional.of(scale), "", meaning, sentence, before, after);
    }

    /** Words that were and words that are. */
    record Change(String before, String after) {
        /** Whether the words differ by their case, spaces or punctuation alone. */
        boolean isCosmetic() {
            return bare(before).equals(bare(after));
        }

        private static String bare(String words) {
            return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
