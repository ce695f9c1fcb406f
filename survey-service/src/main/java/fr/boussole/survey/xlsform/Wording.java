package fr.boussole.survey.xlsform;

import fr.boussole.survey.xlsform.Findings.Cell;
import java.util.regex.Pattern;

/** Texts as patients see them: without references to other answers, which no text here can hold. */
final class Wording {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{[^{}]*\\}");
    private static final Pattern STYLE =
            Pattern.compile("(\\*\\*|__)[^*_]+\\1|<span|<br|^#{1,6} |\\[[^\\]]+\\]\\(", Pattern.MULTILINE);

    private Wording() {}

    static Words shown(Words words, Cell cell, Findings findings) {
        if (words.anyMatch(text -> STYLE.matcher(text).find())) {
            findings.warn(cell, "Marks of style (Markdown, HTML) are shown as they are written.");
        }
        if (words.anyMatch(text -> REFERENCE.matcher(text).find())) {
            findings.warn(cell, "A text cannot repeat an answer: a patient reads “…” in its place.");
            return words.map(text -> REFERENCE.matcher(text).replaceAll("…"));
        }
        return words;
    }
}
