package fr.boussole.survey.difference;

import static fr.boussole.survey.difference.Words.isFrench;
import static fr.boussole.survey.difference.Words.quoted;
import static fr.boussole.survey.difference.Words.said;

import fr.boussole.form.definition.Text;
import fr.boussole.survey.difference.Difference.Change;
import fr.boussole.survey.difference.Difference.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares words, language by language, among those that both versions speak. */
record Wording(Set<String> languages) {

    List<Difference> ofTheWhole(Text what, Text before, Text after) {
        return of(Kind.REWORDED, "", Meaning.COSMETIC, what, before, after);
    }

    /** A new wording may change answers, unless case, spaces and punctuation alone differ. */
    List<Difference> of(Kind kind, String linkId, Text what, Text before, Text after) {
        return of(kind, linkId, Meaning.MAY_CHANGE_ANSWERS, what, before, after);
    }

    private List<Difference> of(Kind kind, String linkId, Meaning meaning, Text what, Text before, Text after) {
        List<Difference> found = new ArrayList<>();
        Set<String> spoken = new LinkedHashSet<>(before.byLanguage().keySet());
        spoken.addAll(after.byLanguage().keySet());
        spoken.retainAll(languages);
        for (String language : spoken) {
            Change words = new Change(
                    before.byLanguage().getOrDefault(language, ""), after.byLanguage().getOrDefault(language, ""));
            if (!words.before().equals(words.after())) {
                found.add(Difference.ofWords(
                        kind,
                        linkId,
                        language,
                        words.isCosmetic() ? Meaning.COSMETIC : meaning,
                        sentence(what, language, words),
                        words));
            }
        }
        return found;
    }

    private static Text sentence(Text what, String spoken, Change words) {
        return said(language -> what.in(language) + " (" + spoken + ")"
                + (isFrench(language) ? " : " : ": ")
                + saidOrNothing(words.before(), language)
                + (isFrench(language) ? " devient " : " becomes ")
                + saidOrNothing(words.after(), language));
    }

    private static String saidOrNothing(String words, String language) {
        if (words.isEmpty()) {
            return isFrench(language) ? "rien" : "nothing";
        }
        return quoted(words, language);
    }
}
