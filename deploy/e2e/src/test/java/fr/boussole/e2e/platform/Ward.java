package fr.boussole.e2e.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.local.history.ImportCsv;
import fr.boussole.local.history.ImportRow;
import java.io.StringWriter;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A surgical ward of a hospital of the demonstration, whose coordinator follows patients along the hip pathway. */
public record Ward(Boussole boussole, String hospital) {

    public static final String PATHWAY = "hip-replacement";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DAYS_BEFORE_OPERATION = 20;
    private static final int MONTHS_AFTER_OPERATION = 6;

    /** The unit's id. */
    public String unit() {
        return "hopital-" + hospital + "-chirurgie";
    }

    /** The hospital's coordinator where the demonstration has one, otherwise the loader. */
    public Caller coordinator() {
        return List.of("a", "b").contains(hospital) ? boussole.signedIn("coordination-" + hospital) : boussole.loader();
    }

    /** Someone who will be operated on in three weeks, with a link to the questionnaire of before. */
    public Patient beforeOperation() {
        return enrolled(reference(), LocalDate.now().plusDays(DAYS_BEFORE_OPERATION), "before");
    }

    /** The same, of that name. */
    public Patient beforeOperation(String name) {
        ObjectNode statement = statement(reference(), LocalDate.now().plusDays(DAYS_BEFORE_OPERATION));
        statement
                .putObject("contact")
                .put("name", name)
                .put("email", "personne@exemple.test")
                .put("language", "fr");
        return enrolled(statement, "before");
    }

    /** Someone operated on six months ago, who answered before, with a link to the questionnaire of after. */
    public Patient afterOperation() {
        String reference = reference();
        LocalDate operation = LocalDate.now().minusMonths(MONTHS_AFTER_OPERATION);
        send(List.of(past(reference, operation, "before", operation.minusDays(10), 1)));
        return enrolled(reference, operation, "after");
    }

    /** A past response in which every question on the hip has the same answer, 0 worst to 4 best. */
    public ImportRow past(String reference, LocalDate operation, String step, LocalDate answered, int points) {
        return new ImportRow(
                reference,
                unit(),
                operation,
                answered.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                "60-69",
                "F",
                step,
                Map.of("surgery", "primary"),
                HipAnswers.all(points));
    }

    /** Sends past responses through the historic import and gives its report. */
    public JsonNode send(List<ImportRow> rows) {
        return coordinator().post(imports(), "text/csv", csv(rows)).success();
    }

    /** Where past responses are sent. */
    public URI imports() {
        return boussole.response("/api/imports/responses?pathway=" + PATHWAY);
    }

    /** The file of these rows, as the historic import reads it. */
    public static String csv(List<ImportRow> rows) {
        var text = new StringWriter();
        try (var file = new ImportCsv(text, List.of("surgery"), HipAnswers.LINK_IDS)) {
            rows.forEach(file::write);
        }
        return text.toString();
    }

    /** What a coordinator sends to enrol someone. */
    public ObjectNode statement(String reference, LocalDate operation) {
        ObjectNode statement = JSON.createObjectNode()
                .put("establishmentReference", reference)
                .put("pathway", PATHWAY)
                .put("organisation", unit())
                .put("anchorDate", operation.toString())
                .put("ageBand", "60-69")
                .put("sex", "F");
        statement.putObject("attributes").put("surgery", "primary");
        return statement;
    }

    private Patient enrolled(String reference, LocalDate operation, String step) {
        return enrolled(statement(reference, operation), step);
    }

    private Patient enrolled(ObjectNode statement, String step) {
        JsonNode episode = coordinator()
                .post(boussole.response("/api/episodes"), Caller.JSON, statement.toString())
                .success();
        return Patient.invited(this, episode, step);
    }

    private static String reference() {
        return "e2e-" + UUID.randomUUID();
    }
}
