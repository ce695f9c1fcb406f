package fr.boussole.response.page;

import fr.boussole.pages.field.Choice;
import fr.boussole.pages.field.ChoiceField;
import fr.boussole.pages.field.Field;
import fr.boussole.pages.field.InputField;
import fr.boussole.pages.field.LinesField;
import fr.boussole.pages.field.Question;
import fr.boussole.pages.question.Fields;
import fr.boussole.response.alert.adverse.AdverseEvent;
import fr.boussole.response.alert.adverse.AdverseWords;
import fr.boussole.response.alert.adverse.Told;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The few questions about something that went wrong: what it is about is all that must be said. */
final class WrongForm {

    static final String ID = "id";
    private static final String KIND = "kind";
    private static final String WORDS = "words";
    private static final String WHEN = "when";
    private static final String WHERE = "where";
    private static final String CALL = "call";

    private WrongForm() {}

    /** What is told; empty where it is not said what it is about, or more is written than the form takes. */
    static Optional<Told> told(Fields written) {
        try {
            return kind(written)
                    .map(kind -> new Told(
                            UUID.fromString(written.one(ID)),
                            kind,
                            text(written, WORDS),
                            text(written, WHEN),
                            text(written, WHERE),
                            written.one(CALL).equals("true")));
        } catch (IllegalArgumentException notOurForm) {
            return Optional.empty();
        }
    }

    static List<Field> fields(Fields written, boolean refused, Say say, AdverseWords words) {
        return List.of(
                ChoiceField.one(
                        Question.of(KIND, words.kind())
                                .withError(refused && kind(written).isEmpty() ? say.wrongKindMissing() : ""),
                        Stream.of(AdverseEvent.Kind.values())
                                .map(kind -> Choice.of(
                                        kind.name(),
                                        words.kindOf(kind),
                                        kind.name().equals(written.one(KIND))))
                                .toList()),
                new LinesField(
                        Question.of(WORDS, words.words()).withHint(say.wrongWordsHint()),
                        written.one(WORDS),
                        5,
                        Told.MOST_WORDS),
                line(WHEN, words.when(), say.wrongWhenHint(), written),
                line(WHERE, words.where(), say.wrongWhereHint(), written),
                ChoiceField.one(
                        Question.of(CALL, words.call()),
                        List.of(
                                Choice.of("true", words.yes(), written.one(CALL).equals("true")),
                                Choice.of("false", words.no(), written.one(CALL).equals("false")))));
    }

    private static Field line(String name, String text, String hint, Fields written) {
        return new InputField(
                Question.of(name, text).withHint(hint),
                InputField.Kind.TEXT,
                written.one(name),
                "",
                Told.MOST_OF_A_LINE);
    }

    private static Optional<AdverseEvent.Kind> kind(Fields written) {
        return Stream.of(AdverseEvent.Kind.values())
                .filter(kind -> kind.name().equals(written.one(KIND)))
                .findFirst();
    }

    /** PostgreSQL keeps no character zero, which nobody types. */
    private static String text(Fields written, String name) {
        return written.one(name).replace("\0", "");
    }
}
