package fr.boussole.survey.page.version;

import fr.boussole.pages.Link;
import fr.boussole.pages.field.Field;
import fr.boussole.survey.page.Frame;
import fr.boussole.survey.page.intake.Findings;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * One version of a questionnaire.
 *
 * @param done what has just been done, in words, or empty
 * @param errors why a move was not made; empty otherwise
 * @param ways where one may go on from here
 * @param moves what may be done to it now, by who reads
 * @param giveBack where a reviewer writes why it goes back; empty when nobody may
 */
record VersionPage(
        Frame frame,
        String title,
        String canonical,
        String state,
        String tone,
        String about,
        String description,
        String done,
        List<Link> errors,
        List<Link> ways,
        List<Move> moves,
        Optional<Field> giveBack,
        String returnTo,
        String export,
        Findings findings,
        List<Outline.Entry> outline,
        List<Scale> scales,
        List<Edition> editions,
        List<String> life)
        implements TemplateInstance {

    /** Something that may be done to it: a form of one button. */
    record Move(String action, String label) {}

    /** A score that is computed on it. */
    record Scale(String title, String kind, String about, String source) {}

    /** A version of the same questionnaire; no address for the one that is read. */
    record Edition(String number, String href, String state, String tone, String day) {}
}
