package fr.boussole.survey.page.intake;

import fr.boussole.pages.Link;
import fr.boussole.pages.field.LinesField;
import fr.boussole.pages.field.Question;
import fr.boussole.survey.page.Card;
import fr.boussole.survey.page.Desk;
import fr.boussole.survey.policy.Remark;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.Stream;

/** Finishes the pages of import, in the reader's language. */
record IntakeView(Desk desk) {

    static final String TEXT = "text";
    /** A longer text is not sent back to be mended by hand. */
    private static final int LONGEST_KEPT = 300_000;

    private static final int ROWS = 10;

    IntakePage blank() {
        return page("", "", "", List.of(), "");
    }

    /** The file cannot be taken at all. */
    IntakePage badFile(String how) {
        return page(how, "", "", List.of(), "");
    }

    /** The text cannot be taken as it is. */
    IntakePage badText(String how, String text) {
        return page("", how, text, List.of(), "");
    }

    /** The policy, or the reader of JSON, refuses it. */
    IntakePage refused(Findings findings, String text) {
        int count = findings.faults().stream()
                .mapToInt(fault -> fault.places().size() + fault.more())
                .sum();
        return page("", "", text, findings.faults(), words().refused(count));
    }

    TemplateInstance taken(Card card, boolean isNew, List<Remark> remarks) {
        Findings findings = Findings.of(remarks, desk.language());
        String verdict = isNew ? words().kept() : words().known();
        return new TakenPage(
                desk.frame(verdict),
                verdict,
                findings.isEmpty() ? words().clean() : words().remarked(),
                card.title(),
                card.canonical(),
                card.href(),
                findings);
    }

    private IntakePage page(
            String fileError, String textError, String text, List<Findings.Finding> faults, String refusal) {
        Question question =
                Question.of(TEXT, words().text()).withHint(words().textHint()).withError(textError);
        String kept = text.length() > LONGEST_KEPT ? "" : text;
        List<Link> errors = Stream.of(
                        Link.to(fileError, "#file"),
                        Link.to(textError, "#" + question.id()),
                        Link.to(refusal, "#faults"))
                .filter(link -> !link.label().isEmpty())
                .toList();
        return new IntakePage(
                desk.frame(words().title()),
                errors,
                refusal,
                faults,
                fileError,
                new LinesField(question, kept, ROWS, 0));
    }

    private IntakeWords words() {
        return desk.words(IntakeWords.class);
    }
}
