package fr.boussole.response.enrolment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.response.admission.Reading;
import fr.boussole.response.admission.StatementJson;
import fr.boussole.response.invitation.CancelReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads a candidate from JSON: the fields of a statement, and {@code patientReference}, {@code contact} (of one respondent) or
 * {@code contacts} (by respondent) and {@code notEnrolled} (a code).
 */
public final class CandidateJson {

    private static final String PATIENT_REFERENCE = "patientReference";
    private static final String CONTACT = "contact";
    private static final String CONTACTS = "contacts";
    private static final String NOT_ENROLLED = "notEnrolled";
    private static final String RESPONDENT = "respondent";
    private static final String PATIENT = "PATIENT";
    private static final Set<String> RESPONDENTS = Set.of(PATIENT, "PROXY", "CARER", "PROFESSIONAL");
    private static final Set<String> TEXTS = Set.of("name", "email", "telephone", "language", "birthYear");
    private static final String ADDRESS = "address";

    private final List<Reading.Fault> faults = new ArrayList<>();

    private CandidateJson() {}

    /** A candidate as far as it could be read, and what is wrong with its shape. */
    public record Shape(Candidate candidate, List<Reading.Fault> faults) {

        /** What it comes to: faults of its shape and of what it says, all at once. */
        public Reception.Received received(Reception.Hearing hearing) {
            Reception.Received received = hearing.receive(candidate);
            if (faults.isEmpty()) {
                return received;
            }
            List<Reading.Fault> all = new ArrayList<>(faults);
            if (received instanceof Reception.Received.Faulty faulty) {
                all.addAll(faulty.faults());
            }
            return new Reception.Received.Faulty(all);
        }
    }

    public static Shape read(JsonNode json) {
        return new CandidateJson().shape(json);
    }

    private Shape shape(JsonNode json) {
        JsonNode rest = json.deepCopy();
        String patient = text("", PATIENT_REFERENCE, take(rest, PATIENT_REFERENCE));
        Map<String, ContactStatement> contacts = new TreeMap<>();
        single(take(rest, CONTACT), contacts);
        several(take(rest, CONTACTS), contacts);
        Optional<LeftOut> leftOut = leftOut(take(rest, NOT_ENROLLED));
        StatementJson.Shape statement = StatementJson.read(rest);
        faults.addAll(0, statement.faults());
        return new Shape(new Candidate(statement.statement(), patient, contacts, leftOut), List.copyOf(faults));
    }

    private static JsonNode take(JsonNode json, String field) {
        JsonNode taken = json instanceof ObjectNode object ? object.remove(field) : null;
        return taken == null || taken.isNull() ? MissingNode.getInstance() : taken;
    }

    private void single(JsonNode json, Map<String, ContactStatement> contacts) {
        if (!json.isMissingNode()) {
            JsonNode rest = json.deepCopy();
            String respondent = text("/contact", RESPONDENT, take(rest, RESPONDENT));
            String whose = respondent.isEmpty() ? PATIENT : respondent;
            if (RESPONDENTS.contains(whose)) {
                contacts.put(whose, contact("/contact", rest));
            } else {
                fault("/contact/respondent", "A respondent is PATIENT, PROXY, CARER or PROFESSIONAL");
            }
        }
    }

    private void several(JsonNode json, Map<String, ContactStatement> contacts) {
        if (!json.isObject() && !json.isMissingNode()) {
            fault("/contacts", "An object is expected, from respondent to contact");
        }
        json.properties().forEach(field -> {
            String pointer = "/contacts/" + field.getKey();
            if (!RESPONDENTS.contains(field.getKey())) {
                fault("/contacts", "A respondent is PATIENT, PROXY, CARER or PROFESSIONAL");
            } else if (contacts.containsKey(field.getKey())) {
                fault(pointer, "This respondent's contact is told twice");
            } else {
                contacts.put(field.getKey(), contact(pointer, field.getValue()));
            }
        });
    }

    private ContactStatement contact(String pointer, JsonNode json) {
        if (!json.isObject()) {
            fault(pointer, "An object is expected");
        }
        json.fieldNames().forEachRemaining(field -> {
            if (!TEXTS.contains(field) && !field.equals(ADDRESS)) {
                fault(
                        pointer,
                        "A contact has a name, an email, a telephone, an address, a language and a birthYear, nothing else");
            }
        });
        return new ContactStatement(
                text(pointer, "name", json.path("name")),
                text(pointer, "email", json.path("email")),
                text(pointer, "telephone", json.path("telephone")),
                address(pointer, json.path(ADDRESS)),
                text(pointer, "language", json.path("language")),
                text(pointer, "birthYear", json.path("birthYear")));
    }

    private List<String> address(String pointer, JsonNode json) {
        List<String> lines = new ArrayList<>();
        if (!json.isArray() && !json.isMissingNode() && !json.isNull()) {
            fault(pointer + "/address", "The lines of the address are expected, as texts");
        }
        json.forEach(line -> lines.add(text(pointer, ADDRESS, line)));
        return lines;
    }

    private Optional<LeftOut> leftOut(JsonNode json) {
        String code = text("", NOT_ENROLLED, json);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        if (!LeftOut.isCode(code)) {
            fault("/notEnrolled", "A code is expected: at most 40 small letters, digits and dashes");
            return Optional.empty();
        }
        return Optional.of(new LeftOut(code, CancelReason.NOT_ENROLLED));
    }

    private String text(String pointer, String field, JsonNode json) {
        if (!json.isTextual() && !json.isMissingNode() && !json.isNull()) {
            fault(pointer + "/" + field, "A text is expected");
        }
        return json.asText("").strip();
    }

    private void fault(String pointer, String message) {
        faults.add(new Reading.Fault(pointer, message));
    }
}
