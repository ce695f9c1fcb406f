package fr.boussole.response.desk.calls;

import fr.boussole.pages.field.Choice;
import fr.boussole.pages.field.ChoiceField;
import fr.boussole.pages.field.Field;
import fr.boussole.pages.field.InputField;
import fr.boussole.pages.field.LinesField;
import fr.boussole.pages.field.Question;
import fr.boussole.pages.question.Fields;
import fr.boussole.response.carrier.interview.AttemptOutcome;
import fr.boussole.response.carrier.interview.Call;
import fr.boussole.response.carrier.interview.CallAttempt;
import fr.boussole.response.carrier.interview.TakenCall;
import fr.boussole.response.desk.Desk;
import fr.boussole.response.desk.DeskWords;
import fr.boussole.response.desk.Directory;
import fr.boussole.response.desk.Telling;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Finishes the pages of calls, in the reader's language. */
record CallsView(Desk desk, Directory directory, Telling telling) {

    static final String OUTCOME = "outcome";
    static final String WHEN = "when";
    static final String NOTE = "note";

    CallsPage list(List<Call> calls, String done) {
        return new CallsPage(
                desk.frame(words().title(), Desk.CALLS),
                done,
                words().answer(calls.size()),
                calls.stream().map(this::line).toList());
    }

    /**
     * @param fault what has to be mended, with the name of its field
     */
    CallPage one(TakenCall call, Fields said, Optional<Fault> fault) {
        Field outcome = ChoiceField.one(
                question(OUTCOME, words().outcome(), fault),
                Stream.of(AttemptOutcome.values())
                        .map(one -> Choice.of(
                                one.name(),
                                words().outcomeOf(one.name()),
                                one.name().equals(said.one(OUTCOME))))
                        .toList());
        Field when = InputField.of(
                question(WHEN, words().when(), fault).withHint(words().whenHint()),
                InputField.Kind.DATE_TIME,
                said.one(WHEN));
        Field note = new LinesField(
                question(NOTE, words().keep(), fault).withHint(words().keepHint()),
                said.one(NOTE),
                3,
                CallAttempt.LONGEST_NOTE);
        List<Field> fields = List.of(outcome, when, note);
        return new CallPage(
                desk.frame(words().title(), Desk.CALLS),
                Field.errors(fields),
                call.name().orElse(words().nameless()),
                call.telephone().orElse(""),
                call.telephone().map(number -> "tel:" + number).orElse(""),
                call.language(),
                call.script(),
                words().until(telling.day(call.lastDay())),
                call.form(),
                fields,
                address(call.id()) + "/outcome");
    }

    /** What has to be mended, where. */
    record Fault(String field, String why) {}

    private CallsPage.Line line(Call call) {
        String unit = directory.place(call.organisation());
        String when = telling.moment(call.dueAt());
        return new CallsPage.Line(
                when,
                desk.words(DeskWords.class).channel(call.channel().name()),
                unit,
                words().tried(call.attempts()),
                words().until(telling.day(call.lastDay())),
                call.takenBy().map(words()::takenBy).orElse(""),
                address(call.id()) + "/take",
                words().takeThis(unit, when));
    }

    private static Question question(String name, String text, Optional<Fault> fault) {
        return Question.of(name, text)
                .withError(fault.filter(one -> one.field().equals(name))
                        .map(Fault::why)
                        .orElse(""));
    }

    private static String address(UUID call) {
        return Desk.CALLS + "/" + call;
    }

    private CallsWords words() {
        return desk.words(CallsWords.class);
    }
}
