package fr.boussole.response.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.response.enrolment.ContactStatement;
import fr.boussole.response.feed.Moment;
import fr.boussole.response.feed.Passage;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What an Encounter or an EpisodeOfCare and its Patient tell of a stay. */
final class StayFields {

    static final String PATHWAY = "https://boussole.example/fhir/CodeSystem/pathway";

    private static final String FINESS = "https://finess.esante.gouv.fr";
    /** The national directory of structures, where a FINESS has a 1 before it. */
    private static final String STRUCTURES = "urn:oid:1.2.250.1.71.4.2.2";

    private static final int FINESS_LENGTH = 9;
    private static final Set<String> CALLED_OFF = Set.of("cancelled", "entered-in-error");
    private static final Set<String> EXPECTED = Set.of("planned", "waitlist");
    private static final Set<String> ENDED = Set.of("finished");
    private static final Map<String, String> SEXES = Map.of("female", "F", "male", "M", "other", "O", "unknown", "U");

    private final UnaryOperator<JsonNode> referred;
    private final JsonNode stay;
    private final JsonNode patient;

    StayFields(UnaryOperator<JsonNode> referred, JsonNode stay, JsonNode patient) {
        this.referred = referred;
        this.stay = stay;
        this.patient = patient;
    }

    Stay stay(int entry, int patientEntry) {
        String type = text(stay, "resourceType");
        String status = text(stay, "status");
        Passage passage = new Passage(
                identifier(stay.path("identifier"), "VN"),
                identifier(patient.path("identifier"), "PI"),
                text(stay.path("class"), "code"),
                unit(),
                codes(Stream.of(stay.path("serviceType"))).stream().findFirst().orElse(""),
                codes(stream(stay.path("type"))),
                pathway(),
                moments(status),
                day(text(patient, "birthDate")),
                SEXES.getOrDefault(text(patient, "gender"), ""),
                deceased(),
                Optional.of(contact()).filter(contact -> !contact.isEmpty()),
                CALLED_OFF.contains(status) ? Passage.News.STAY_CALLED_OFF : Passage.News.TOLD);
        return new Stay(entry, type, patientEntry, finess(), passage);
    }

    /** That of the kind asked for, or the first. */
    private static String identifier(JsonNode identifiers, String kind) {
        return stream(identifiers)
                .filter(identifier -> stream(identifier.path("type").path("coding"))
                        .anyMatch(coding -> text(coding, "code").equals(kind)))
                .findFirst()
                .or(() -> stream(identifiers).findFirst())
                .map(identifier -> text(identifier, "value"))
                .orElse("");
    }

    private String unit() {
        return stream(stay.path("location"))
                .map(each -> each.path("location"))
                .map(reference -> identifiers(reference).findFirst())
                .flatMap(Optional::stream)
                .map(identifier -> text(identifier, "value"))
                .findFirst()
                .orElse("");
    }

    private String finess() {
        JsonNode reference =
                stay.has("serviceProvider") ? stay.path("serviceProvider") : stay.path("managingOrganization");
        return identifiers(reference).flatMap(StayFields::finess).findFirst().orElse("");
    }

    private static Stream<String> finess(JsonNode identifier) {
        String value = text(identifier, "value");
        return switch (text(identifier, "system")) {
            case FINESS -> Stream.of(value);
            case STRUCTURES ->
                Stream.of(value.length() == FINESS_LENGTH + 1 && value.startsWith("1") ? value.substring(1) : value);
            default -> Stream.empty();
        };
    }

    /** Those beside the reference, then those of what it refers to. */
    private Stream<JsonNode> identifiers(JsonNode reference) {
        return Stream.concat(
                Stream.of(reference.path("identifier")).filter(JsonNode::isObject),
                stream(referred.apply(reference).path("identifier")));
    }

    private static Set<String> codes(Stream<JsonNode> concepts) {
        Set<String> codes = new HashSet<>();
        concepts.flatMap(concept -> stream(concept.path("coding"))).forEach(coding -> codes.add(text(coding, "code")));
        codes.remove("");
        return codes;
    }

    private Optional<String> pathway() {
        return stream(stay.path("meta").path("tag"))
                .filter(tag -> text(tag, "system").equals(PATHWAY))
                .map(tag -> text(tag, "code"))
                .findFirst();
    }

    private Map<Moment, LocalDate> moments(String status) {
        Optional<LocalDate> start = day(text(stay.path("period"), "start"));
        Optional<LocalDate> end = day(text(stay.path("period"), "end"));
        boolean isEpisode = text(stay, "resourceType").equals("EpisodeOfCare");
        Map<Moment, LocalDate> moments = new EnumMap<>(Moment.class);
        start.ifPresent(
                day -> moments.put(EXPECTED.contains(status) ? Moment.EXPECTED_ADMISSION : Moment.ADMISSION, day));
        end.ifPresent(day ->
                moments.put(ENDED.contains(status) || isEpisode ? Moment.DISCHARGE : Moment.EXPECTED_DISCHARGE, day));
        return moments;
    }

    private boolean deceased() {
        return patient.path("deceasedBoolean").asBoolean(false)
                || patient.hasNonNull("deceasedDateTime")
                || codes(Stream.of(stay.path("hospitalization").path("dischargeDisposition")))
                        .contains("exp");
    }

    private ContactStatement contact() {
        List<JsonNode> names = stream(patient.path("name")).toList();
        String language = stream(patient.path("communication"))
                .sorted((one, other) -> Boolean.compare(
                        other.path("preferred").asBoolean(),
                        one.path("preferred").asBoolean()))
                .flatMap(each -> codes(Stream.of(each.path("language"))).stream())
                .findFirst()
                .orElse("");
        return new ContactStatement(
                names.isEmpty() ? "" : name(names.get(0)),
                telecom("email").map(each -> text(each, "value")).findFirst().orElse(""),
                Stream.concat(
                                telecom("phone")
                                        .filter(each -> text(each, "use").equals("mobile")),
                                Stream.concat(telecom("sms"), telecom("phone")))
                        .map(each -> text(each, "value"))
                        .findFirst()
                        .orElse(""),
                stream(patient.path("address"))
                        .findFirst()
                        .map(StayFields::address)
                        .orElse(List.of()),
                language);
    }

    private Stream<JsonNode> telecom(String system) {
        return stream(patient.path("telecom"))
                .filter(each -> text(each, "system").equals(system)
                        && !text(each, "use").equals("old"));
    }

    private static String name(JsonNode name) {
        String given =
                stream(name.path("given")).map(JsonNode::asText).findFirst().orElse("");
        String whole = (given + " " + text(name, "family")).strip();
        return whole.isEmpty() ? text(name, "text") : whole;
    }

    private static List<String> address(JsonNode address) {
        List<String> lines = new ArrayList<>();
        address.path("line").forEach(line -> lines.add(line.asText("")));
        lines.add((text(address, "postalCode") + " " + text(address, "city")).strip());
        return lines.size() == 1 ? List.of() : lines;
    }

    /** The day of a date or an instant, as it is written there. */
    private static Optional<LocalDate> day(String text) {
        try {
            return text.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String text(JsonNode json, String field) {
        return json.path(field).asText("").strip();
    }
}
