package fr.boussole.response.imports.row;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.validation.Severity;
import fr.boussole.form.validation.Validation;
import fr.boussole.response.admission.Admission;
import fr.boussole.response.admission.Reading;
import fr.boussole.response.admission.Rules;
import fr.boussole.response.admission.Statement;
import fr.boussole.response.answer.Gender;
import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.pathway.Step;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the rows of one file. A row is refused for a wrong type, an option that is none, an answer to a question that is not
 * asked, or facts that do not fit the pathway; not for what is missing, because the past cannot be asked again.
 */
public final class RowReader {

    private static final Map<String, String> COLUMN_OF_FIELD = Map.of(
            "/establishmentReference", Columns.EPISODE,
            "/organisation", Columns.ORGANISATION,
            "/anchorDate", Columns.ANCHOR_DATE,
            "/ageBand", Columns.AGE_BAND,
            "/sex", Columns.SEX);
    private static final String ATTRIBUTES = "/attributes/";

    private final Pathway pathway;
    private final Map<String, FormDefinition> forms;
    private final Columns columns;
    private final Instant now;
    private final Rules rules;

    /** @param forms the form of each step, by the step's id */
    public RowReader(Pathway pathway, Map<String, FormDefinition> forms, Columns columns, Instant now) {
        this.pathway = pathway;
        this.forms = Map.copyOf(forms);
        this.columns = columns;
        this.now = now;
        this.rules = new Rules(pathway, LocalDate.ofInstant(now, pathway.zone()));
    }

    /** The past response that the row tells of, or all that is wrong with it. */
    public RowReading read(List<String> row) {
        if (row.size() != columns.header().size()) {
            return new RowReading.Bad(List.of(new Fault(
                    "",
                    "The row has " + row.size() + " fields, the header "
                            + columns.header().size())));
        }
        List<Fault> faults = new ArrayList<>();
        Optional<Admission> admission = admission(row, faults);
        Optional<Instant> answeredAt = answeredAt(row, faults);
        Optional<Step> step = step(row, faults);
        if (step.isEmpty()) {
            return new RowReading.Bad(faults);
        }
        FormDefinition form = forms.get(step.get().id());
        Answers answers = Gender.told(columns.fixed(Columns.SEX, row), form, answers(row, form, faults));
        if (faults.isEmpty()) {
            faults.addAll(faultsOf(form, answers));
        }
        return faults.isEmpty()
                ? new RowReading.Good(new PastResponse(
                        admission.orElseThrow(),
                        step.get(),
                        answeredAt.orElseThrow(),
                        signed(answers, form, answeredAt.orElseThrow())))
                : new RowReading.Bad(faults);
    }

    private Optional<Admission> admission(List<String> row, List<Fault> faults) {
        Map<String, String> attributes = new LinkedHashMap<>();
        columns.attributes()
                .forEach((code, place) -> attributes.put(code, row.get(place).strip()));
        Reading reading = rules.read(new Statement(
                columns.fixed(Columns.EPISODE, row),
                pathway.id(),
                columns.fixed(Columns.ORGANISATION, row),
                columns.fixed(Columns.ANCHOR_DATE, row),
                Map.of(),
                columns.fixed(Columns.AGE_BAND, row),
                columns.fixed(Columns.SEX, row),
                attributes));
        if (reading instanceof Reading.Refused refused) {
            refused.faults().forEach(fault -> faults.add(new Fault(column(fault.pointer()), fault.message())));
            return Optional.empty();
        }
        return Optional.of(((Reading.Fits) reading).admission());
    }

    private static String column(String pointer) {
        return pointer.startsWith(ATTRIBUTES)
                ? Columns.ATTRIBUTE + pointer.substring(ATTRIBUTES.length())
                : COLUMN_OF_FIELD.getOrDefault(pointer, "");
    }

    private Optional<Step> step(List<String> row, List<Fault> faults) {
        Optional<Step> step = pathway.step(columns.fixed(Columns.STEP, row));
        if (step.isEmpty()) {
            faults.add(new Fault(Columns.STEP, "The pathway has no such step"));
        }
        step.filter(known -> !known.anchor().equals(pathway.mainAnchor()))
                .ifPresent(known -> faults.add(new Fault(
                        Columns.STEP,
                        "This step is counted from “" + known.anchor()
                                + "”, whose date a file of past answers does not tell")));
        return step;
    }

    /** An instant, or a day: then noon where the pathway is at home, so that the day stays the same. */
    private Optional<Instant> answeredAt(List<String> row, List<Fault> faults) {
        String text = columns.fixed(Columns.ANSWERED_AT, row);
        try {
            Instant instant = text.length() > "2026-03-31".length()
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text)
                            .atTime(LocalTime.NOON)
                            .atZone(zone())
                            .toInstant();
            if (!instant.isAfter(now)) {
                return Optional.of(instant);
            }
            faults.add(new Fault(Columns.ANSWERED_AT, "An answer cannot be of the future"));
        } catch (DateTimeException noDate) {
            faults.add(new Fault(
                    Columns.ANSWERED_AT, "A day like 2026-03-31 or an instant like 2026-03-31T10:00:00Z is needed"));
        }
        return Optional.empty();
    }

    private ZoneId zone() {
        return pathway.zone();
    }

    private Answers answers(List<String> row, FormDefinition form, List<Fault> faults) {
        Map<String, List<AnswerValue>> given = new HashMap<>();
        columns.answers().forEach((linkId, place) -> {
            String cell = row.get(place);
            if (!cell.isBlank()) {
                Optional<Item> item = form.item(linkId);
                item.flatMap(asked -> values(asked, cell))
                        .ifPresentOrElse(
                                values -> given.put(linkId, values), () -> faults.add(new Fault(linkId, whyNot(item))));
            }
        });
        return AnswerTree.of(form, given);
    }

    private static Optional<List<AnswerValue>> values(Item item, String cell) {
        boolean keepable = cell.indexOf('\0') < 0;
        return keepable ? Cells.read(item, cell) : Optional.empty();
    }

    private static String whyNot(Optional<Item> item) {
        return item.map(asked -> asked.type().isChoice()
                        ? "Not the code of an option of this question"
                        : "Not of this question's type, " + asked.type().code())
                .orElse("This step does not ask this question");
    }

    private static List<Fault> faultsOf(FormDefinition form, Answers answers) {
        return Validation.faults(form, answers, false).stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .map(fault -> new Fault(fault.linkId(), fault.message().in("en")))
                .toList();
    }

    private static Answers signed(Answers answers, FormDefinition form, Instant answeredAt) {
        return answers.withQuestionnaire(form.canonical().toString())
                .withStatus("completed")
                .withAuthored(answeredAt.toString());
    }
}
