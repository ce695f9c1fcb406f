package fr.boussole.response.desk.person;

import fr.boussole.pages.Link;
import fr.boussole.pages.field.Choice;
import fr.boussole.pages.field.ChoiceField;
import fr.boussole.pages.field.DateField;
import fr.boussole.pages.field.Field;
import fr.boussole.pages.field.InputField;
import fr.boussole.pages.field.LinesField;
import fr.boussole.pages.field.Question;
import fr.boussole.pages.question.Fields;
import fr.boussole.response.carrier.interview.AttemptOutcome;
import fr.boussole.response.carrier.interview.CallAttempt;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.desk.Desk;
import fr.boussole.response.desk.Directory;
import fr.boussole.response.desk.Telling;
import fr.boussole.response.desk.calls.CallsWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finishes the page that asks before something is done, in the reader's language. */
record ActView(Desk desk, Directory directory, Telling telling, Dossier dossier, Act act) {

    /** What was written so far, and what of it has to be mended. */
    ActPage page(Fields said, Optional<Outcome.Refused> refused) {
        List<Field> fields = fields(said, refused);
        List<Link> errors = refused.map(fault -> Link.to(fault.why(), "#" + focus(fields, fault.field()))).stream()
                .toList();
        return new ActPage(
                desk.frame(words().question(act), Desk.PEOPLE),
                trail(),
                errors,
                words().consequence(act),
                concerned(),
                fields,
                act.href(dossier.episode().id),
                words().act(act),
                act == Act.STOP);
    }

    MadePage made(Outcome.Made made) {
        return new MadePage(
                desk.frame(words().done(act), Desk.PEOPLE),
                trail(),
                made.link(),
                words().linkUntil(telling.moment(made.until())));
    }

    /** What a form holds when it is first shown. */
    static Fields first(Act act, Dossier dossier, Optional<Contact> contact) {
        Fields fields = Fields.blank();
        if (act == Act.CHANNEL) {
            return fields.with(
                    Acts.CHANNEL,
                    Optional.ofNullable(dossier.episode().preferredChannel)
                            .map(Enum::name)
                            .orElse(Acts.OF_THE_PATHWAY));
        }
        if (act == Act.SEND || act == Act.LINK || act == Act.CALL) {
            return dossier.open().stream()
                    .findFirst()
                    .map(invitation -> fields.with(Acts.STEP, invitation.step))
                    .orElse(fields);
        }
        return act != Act.CONTACT
                ? fields
                : contact.map(known -> fields.with(Acts.NAME, known.name().orElse(""))
                                .with(Acts.EMAIL, known.email().orElse(""))
                                .with(Acts.TELEPHONE, known.telephone().orElse(""))
                                .with(Acts.ADDRESS, String.join("\n", known.address()))
                                .with(Acts.LANGUAGE, known.language().orElse("")))
                        .orElse(fields);
    }

    private Link trail() {
        return Link.to(dossier.episode().id, Desk.person(dossier.episode().id));
    }

    private String concerned() {
        String steps = dossier.open().stream()
                .map(invitation -> title(invitation.step))
                .collect(Collectors.joining(", "));
        boolean touchesAll = act != Act.SEND && act != Act.LINK && act != Act.CALL && act != Act.EVENT;
        return touchesAll && !steps.isEmpty() ? words().concerned(steps) : "";
    }

    private List<Field> fields(Fields said, Optional<Outcome.Refused> refused) {
        Asked asked = new Asked(said, refused);
        return switch (act) {
            case SEND, LINK -> List.of(steps(asked));
            case CONTACT -> contact(asked);
            case CHANNEL -> List.of(channels(asked));
            case CALL -> List.of(steps(asked), outcomes(asked), when(asked), note(asked));
            case EVENT -> List.of(events(asked), date(asked));
            case STOP -> List.of(reasons(asked), targets(asked));
            case PAUSE, RESUME -> List.of();
        };
    }

    private Field steps(Asked asked) {
        return asked.one(Acts.STEP, words().step(), dossier.open().stream().map(step ->
                new String[] {step.step, title(step.step)}));
    }

    private Field channels(Asked asked) {
        return asked.one(Acts.CHANNEL, words().channel(), Ways.of(desk));
    }

    private Field outcomes(Asked asked) {
        return asked.one(
                Acts.OUTCOME,
                calls().outcome(),
                Stream.of(AttemptOutcome.values())
                        .map(outcome -> new String[] {outcome.name(), calls().outcomeOf(outcome.name())}));
    }

    private Field when(Asked asked) {
        return InputField.of(
                asked.question(Acts.WHEN, calls().when()).withHint(calls().whenHint()),
                InputField.Kind.DATE_TIME,
                asked.said().one(Acts.WHEN));
    }

    private Field note(Asked asked) {
        return new LinesField(
                asked.question(Acts.NOTE, calls().keep()).withHint(calls().keepHint()),
                asked.said().one(Acts.NOTE),
                3,
                CallAttempt.LONGEST_NOTE);
    }

    private CallsWords calls() {
        return desk.words(CallsWords.class);
    }

    private Field events(Asked asked) {
        return asked.one(
                Acts.EVENT,
                words().which(),
                dossier.pathway().anchors().stream().map(anchor ->
                        new String[] {anchor.code(), title(anchor.title().in(tag()), anchor.code())}));
    }

    private Field date(Asked asked) {
        return new DateField(
                asked.question(Acts.DATE, words().date()).withHint(words().dateHint()),
                asked.said().one(Acts.DATE + ".day"),
                asked.said().one(Acts.DATE + ".month"),
                asked.said().one(Acts.DATE + ".year"));
    }

    private Field reasons(Asked asked) {
        return asked.one(Acts.REASON, words().why(), Acts.REASONS.stream().map(reason ->
                new String[] {reason.name(), words().stopping(reason.name())}));
    }

    private Field targets(Asked asked) {
        return InputField.of(
                asked.question(Acts.TARGET, words().target()),
                InputField.Kind.TEXT,
                asked.said().one(Acts.TARGET));
    }

    private List<Field> contact(Asked asked) {
        return List.of(
                asked.line(Acts.NAME, words().name(), InputField.Kind.TEXT),
                asked.line(Acts.EMAIL, words().email(), InputField.Kind.EMAIL),
                asked.line(Acts.TELEPHONE, words().telephone(), InputField.Kind.PHONE),
                new LinesField(
                        asked.question(Acts.ADDRESS, words().address()),
                        asked.said().one(Acts.ADDRESS),
                        4,
                        700),
                asked.line(Acts.LANGUAGE, words().language(), InputField.Kind.TEXT));
    }

    /** The fields of a form, each with what was written and what has to be mended. */
    private record Asked(Fields said, Optional<Outcome.Refused> refused) {

        Question question(String name, String text) {
            String error = refused.filter(fault -> fault.field().equals(name))
                    .map(Outcome.Refused::why)
                    .orElse("");
            return Question.of(name, text).withError(error);
        }

        Field line(String name, String text, InputField.Kind kind) {
            return InputField.of(question(name, text), kind, said.one(name));
        }

        Field one(String name, String text, Stream<String[]> choices) {
            return ChoiceField.one(
                    question(name, text),
                    choices.map(pair ->
                                    Choice.of(pair[0], pair[1], said.one(name).equals(pair[0])))
                            .toList());
        }
    }

    private static String focus(List<Field> fields, String name) {
        return fields.stream()
                .filter(field -> field.question().name().equals(name))
                .map(Field::focus)
                .findFirst()
                .orElse("act");
    }

    private String title(String step) {
        return dossier.pathway()
                .step(step)
                .map(known -> Directory.title(known, desk.language()))
                .orElse(step);
    }

    private static String title(String title, String code) {
        return title.isBlank() ? code : title;
    }

    private String tag() {
        return desk.language().getLanguage();
    }

    private PersonWords words() {
        return desk.words(PersonWords.class);
    }
}
