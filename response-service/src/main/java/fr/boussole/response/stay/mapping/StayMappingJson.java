package fr.boussole.response.stay.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.response.admission.Reading;
import fr.boussole.response.enrolment.LeftOut;
import fr.boussole.response.invitation.CancelReason;
import fr.boussole.response.stay.mapping.StayMapping.ContactSource;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads a mapping from JSON, with every fault at its place; a mapping without faults may be used. */
public final class StayMappingJson {

    private static final int MOST = 1000;
    private static final Set<String> FIELDS = Set.of(
            "charset",
            "separator",
            "dates",
            "reference",
            "patient",
            "pathway",
            "finess",
            "unit",
            "units",
            "events",
            "order",
            "age",
            "birthDate",
            "sex",
            "attributes",
            "contact",
            "exclusions");
    private static final Set<String> CONTACT_FIELDS = Set.of("name", "email", "telephone", "address", "language");
    private static final Set<String> EXCLUSION_FIELDS = Set.of("code", "as", "pathways", "when");

    private final List<Reading.Fault> faults = new ArrayList<>();

    private StayMappingJson() {}

    /** A mapping as far as it could be read, and what is wrong with it. */
    public record Shape(StayMapping mapping, List<Reading.Fault> faults) {}

    public static Shape read(JsonNode json) {
        return new StayMappingJson().shape(json);
    }

    private Shape shape(JsonNode json) {
        known("", json, FIELDS);
        List<String> patterns = texts("/dates", json.path("dates"));
        List<String> used = patterns.isEmpty() ? List.of("yyyy-MM-dd") : patterns;
        StayMapping mapping = new StayMapping(
                charset(json.path("charset").asText("UTF-8")),
                separator(json.path("separator").asText(";")),
                formats(used),
                used,
                needed(json, "reference"),
                source("/patient", json.path("patient")),
                needed(json, "pathway"),
                source("/finess", json.path("finess")),
                source("/unit", json.path("unit")),
                codes("/units", json.path("units")),
                sources("/events", json.path("events")),
                texts("/order", json.path("order")),
                source("/age", json.path("age")),
                source("/birthDate", json.path("birthDate")),
                source("/sex", json.path("sex")),
                sources("/attributes", json.path("attributes")),
                contact(json.path("contact")),
                exclusions(json.path("exclusions")));
        check(mapping);
        return new Shape(mapping, List.copyOf(faults));
    }

    private void check(StayMapping mapping) {
        if (mapping.events().isEmpty()) {
            fault("/events", "At least one event needs a column of dates");
        }
        for (int i = 0; i < mapping.order().size(); i++) {
            if (!mapping.events().containsKey(mapping.order().get(i))) {
                fault("/order/" + i, "This event has no column in “events”");
            }
        }
        if (!mapping.finess().isPresent() && !mapping.unit().isPresent()) {
            fault("/unit", "The file says where the stay was: by the FINESS, by the unit, or both");
        }
        if (mapping.unit().isPresent() && mapping.units().isEmpty()) {
            fault("/units", "The hospital's codes of its units are needed, each with its organisation");
        }
    }

    private Charset charset(String name) {
        if (name.matches("[A-Za-z0-9_.:-]{1,40}") && Charset.isSupported(name)) {
            return Charset.forName(name);
        }
        fault("/charset", "This charset is not known; UTF-8, ISO-8859-15 and windows-1252 are");
        return StandardCharsets.UTF_8;
    }

    private char separator(String text) {
        if (text.length() != 1 || Character.isLetterOrDigit(text.charAt(0)) || "\"\r\n".contains(text)) {
            fault("/separator", "A separator is one character, such as ; or , or a tabulator");
            return ';';
        }
        return text.charAt(0);
    }

    /** A day that the month lacks is refused: years are counted without an era, as the strict way needs. */
    private List<DateTimeFormatter> formats(List<String> patterns) {
        List<DateTimeFormatter> formats = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            try {
                formats.add(DateTimeFormatter.ofPattern(patterns.get(i).replace('y', 'u'), Locale.ROOT)
                        .withResolverStyle(ResolverStyle.STRICT));
            } catch (IllegalArgumentException none) {
                fault("/dates/" + i, "This is no way to write dates; dd/MM/yyyy is");
            }
        }
        return formats;
    }

    private Source needed(JsonNode json, String field) {
        Source source = source("/" + field, json.path(field));
        if (!source.isPresent()) {
            fault("/" + field, "This is needed: the name of a column");
        }
        return source;
    }

    private Source source(String pointer, JsonNode json) {
        if (json.isMissingNode() || json.isNull()) {
            return Source.NONE;
        }
        if (json.isTextual() || json.isArray()) {
            return new Source(columns(pointer, json), Map.of(), "");
        }
        known(pointer, json, Set.of("column", "columns", "codes", "constant"));
        JsonNode columns = json.has("columns") ? json.path("columns") : json.path("column");
        Source source = new Source(
                columns(pointer, columns),
                codes(pointer + "/codes", json.path("codes")),
                json.path("constant").asText("").strip());
        if (source.isPresent()
                == (!source.columns().isEmpty() && !source.constant().isEmpty())) {
            fault(pointer, "Either a column is named, or a constant given");
        }
        return source;
    }

    private List<String> columns(String pointer, JsonNode json) {
        return json.isTextual() ? List.of(json.asText().strip()) : texts(pointer, json);
    }

    private Map<String, Source> sources(String pointer, JsonNode json) {
        Map<String, Source> sources = new TreeMap<>();
        if (isObject(pointer, json)) {
            json.properties()
                    .forEach(field ->
                            sources.put(field.getKey(), source(pointer + "/" + field.getKey(), field.getValue())));
        }
        return sources;
    }

    private Map<String, String> codes(String pointer, JsonNode json) {
        Map<String, String> codes = new TreeMap<>();
        if (isObject(pointer, json)) {
            json.properties()
                    .forEach(field -> codes.put(
                            field.getKey(), field.getValue().asText("").strip()));
        }
        return codes;
    }

    private List<String> texts(String pointer, JsonNode json) {
        List<String> texts = new ArrayList<>();
        if (!json.isMissingNode() && !json.isNull() && !json.isArray() || json.size() > MOST) {
            fault(pointer, "A list of at most " + MOST + " texts is expected");
        } else {
            json.forEach(text -> texts.add(text.asText("").strip()));
        }
        return texts;
    }

    private ContactSource contact(JsonNode json) {
        if (isObject("/contact", json)) {
            known("/contact", json, CONTACT_FIELDS);
        }
        List<Source> address = new ArrayList<>();
        json.path("address").forEach(line -> address.add(source("/contact/address", line)));
        return new ContactSource(
                source("/contact/name", json.path("name")),
                source("/contact/email", json.path("email")),
                source("/contact/telephone", json.path("telephone")),
                address,
                source("/contact/language", json.path("language")));
    }

    private List<Exclusion> exclusions(JsonNode json) {
        List<Exclusion> exclusions = new ArrayList<>();
        if (!json.isMissingNode() && (!json.isArray() || json.size() > MOST)) {
            fault("/exclusions", "A list of at most " + MOST + " exclusions is expected");
            return exclusions;
        }
        for (int i = 0; i < json.size(); i++) {
            exclusion("/exclusions/" + i, json.get(i)).ifPresent(exclusions::add);
        }
        return exclusions;
    }

    private Optional<Exclusion> exclusion(String pointer, JsonNode json) {
        known(pointer, json, EXCLUSION_FIELDS);
        String code = json.path("code").asText("");
        Optional<CancelReason> as = reason(json.path("as").asText(CancelReason.NOT_ENROLLED.name()));
        List<Condition> when = new ArrayList<>();
        json.path("when")
                .forEach(condition -> condition(pointer + "/when", condition).ifPresent(when::add));
        if (!LeftOut.isCode(code)) {
            fault(pointer + "/code", "A code is expected: at most 40 small letters, digits and dashes");
        }
        if (as.isEmpty()) {
            fault(pointer + "/as", "NOT_ENROLLED and REFUSED are counted; EXCLUDED, DECEASED and TRANSFERRED are not");
        }
        if (when.isEmpty()) {
            fault(pointer + "/when", "At least one condition is needed");
        }
        return LeftOut.isCode(code)
                ? as.map(reason -> new Exclusion(
                        new LeftOut(code, reason),
                        new HashSet<>(texts(pointer + "/pathways", json.path("pathways"))),
                        when))
                : Optional.empty();
    }

    private static Optional<CancelReason> reason(String name) {
        return List.of(CancelReason.values()).stream()
                .filter(LeftOut::isReason)
                .filter(reason -> reason.name().equals(name))
                .findFirst();
    }

    private Optional<Condition> condition(String pointer, JsonNode json) {
        String column = json.path("column").asText("").strip();
        if (json.path("youngerThan").isInt()) {
            return Optional.of(new Condition.Younger(json.path("youngerThan").asInt()));
        }
        if (json.path("unreachable").asBoolean(false)) {
            return Optional.of(new Condition.Unreachable());
        }
        if (!column.isEmpty() && json.path("in").isArray()) {
            return Optional.of(new Condition.In(column, new HashSet<>(texts(pointer + "/in", json.path("in")))));
        }
        if (!column.isEmpty() && json.path("empty").isBoolean()) {
            return Optional.of(new Condition.Empty(column, json.path("empty").asBoolean()));
        }
        fault(
                pointer,
                "A condition is a column with “in” (a list) or “empty” (true or false), “youngerThan” (years) or “unreachable”: true");
        return Optional.empty();
    }

    private boolean isObject(String pointer, JsonNode json) {
        if (!json.isObject() && !json.isMissingNode() && !json.isNull() || json.size() > MOST) {
            fault(pointer, "An object of at most " + MOST + " fields is expected");
            return false;
        }
        return json.isObject();
    }

    private void known(String pointer, JsonNode json, Set<String> fields) {
        if (!json.isObject()) {
            fault(pointer, "A JSON object is expected");
        }
        json.fieldNames().forEachRemaining(field -> {
            if (!fields.contains(field)) {
                fault(pointer + "/" + field, "There is no such field");
            }
        });
    }

    private void fault(String pointer, String message) {
        faults.add(new Reading.Fault(pointer, message));
    }
}
