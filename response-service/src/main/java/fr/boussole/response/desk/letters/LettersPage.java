package fr.boussole.response.desk.letters;

import fr.boussole.pages.Link;
import fr.boussole.pages.field.Field;
import fr.boussole.response.desk.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The batches of letters, and where to say which came back.
 *
 * @param done what was just noted, or why it was not; empty when nothing was
 * @param good whether all of it was noted
 * @param errors what has to be mended in the form
 * @param results what came of each letter that was just told; empty when none was
 * @param codes the field of letters that came back
 */
record LettersPage(
        Frame frame,
        String done,
        boolean good,
        List<Link> errors,
        String answer,
        List<Result> results,
        List<Batch> batches,
        Field codes)
        implements TemplateInstance {

    /** One letter that was told, and the way to its person; the way is empty when it is unknown. */
    record Result(String code, String outcome, String person) {}

    /** One batch: which, where, how many, how far, and what can be done with it. */
    record Batch(
            String name,
            String place,
            String letters,
            String returned,
            String state,
            String tone,
            String pdf,
            String pdfLabel,
            String post,
            String postLabel,
            String id,
            String day) {}
}
