package fr.boussole.survey.page.compare;

import fr.boussole.form.score.Scale;
import fr.boussole.pages.question.Typography;
import fr.boussole.survey.difference.Difference;
import fr.boussole.survey.difference.Meaning;
import fr.boussole.survey.lifecycle.Comparing;
import fr.boussole.survey.page.Desk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Differences in words, gathered by the question or the score that they are about. */
public record Changes(List<Group> groups, int count, int scores) {

    /** All that changes about one thing. */
    public record Group(String title, List<Change> changes) {}

    /**
     * One difference.
     *
     * @param sentence what changes
     * @param before how it was; empty where the sentence says it all
     * @param after how it is
     * @param meaning what it means for answers and scores
     * @param tone how the meaning is drawn
     */
    public record Change(String sentence, String before, String after, String meaning, String tone) {

        /** Whether there is something to lay side by side. */
        public boolean isSideBySide() {
            return !before.isEmpty() || !after.isEmpty();
        }
    }

    /** The differences of a comparison, in the reader's language. */
    public static Changes of(Comparing comparing, Desk desk) {
        Map<String, List<Change>> byTitle = new LinkedHashMap<>();
        for (Difference difference : comparing.differences()) {
            byTitle.computeIfAbsent(title(comparing, difference, desk), title -> new ArrayList<>())
                    .add(change(difference, desk));
        }
        int scores = (int) comparing.differences().stream()
                .filter(one -> one.meaning() == Meaning.CHANGES_SCORES)
                .count();
        return new Changes(
                byTitle.entrySet().stream()
                        .map(entry -> new Group(entry.getKey(), entry.getValue()))
                        .toList(),
                comparing.differences().size(),
                scores);
    }

    /** One difference in the reader's language. */
    public static Change change(Difference difference, Desk desk) {
        CompareWords words = desk.words(CompareWords.class);
        String tag = desk.language().getLanguage();
        return new Change(
                Typography.of(tag, difference.sentence().in(tag)),
                difference.before().in(tag),
                difference.after().in(tag),
                switch (difference.meaning()) {
                    case COSMETIC -> words.cosmetic();
                    case MAY_CHANGE_ANSWERS -> words.mayChange();
                    case CHANGES_SCORES -> words.changesScores();
                },
                switch (difference.meaning()) {
                    case COSMETIC -> "";
                    case MAY_CHANGE_ANSWERS -> "tag-watch";
                    case CHANGES_SCORES -> "tag-bad";
                });
    }

    private static String title(Comparing comparing, Difference difference, Desk desk) {
        CompareWords words = desk.words(CompareWords.class);
        String tag = desk.language().getLanguage();
        if (difference.scale().isPresent()) {
            String id = difference.scale().get();
            Optional<Scale> scale = comparing.newer().scales().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .or(() -> comparing.older().scales().stream()
                            .filter(one -> one.id().equals(id))
                            .findFirst());
            return words.scale(scale.map(one -> one.title().in(tag)).orElse(id));
        }
        return comparing
                .newer()
                .form()
                .item(difference.linkId())
                .or(() -> comparing.older().form().item(difference.linkId()))
                .map(item -> item.text().isEmpty() ? item.linkId() : item.text().in(tag))
                .orElse(words.whole());
    }
}
