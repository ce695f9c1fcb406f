package fr.boussole.survey.pathway;

import fr.boussole.form.json.JsonPlace;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * An invented person for whom a pathway is tried out.
 *
 * @param anchors when each event happens; one that is left out is not known yet
 * @param enrolled when the person was put on the pathway
 * @param answers when a step was answered
 */
record Person(Map<String, LocalDate> anchors, Instant enrolled, Map<String, Instant> answers) {
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2049, 12, 31);

    Person {
        anchors = Map.copyOf(anchors);
        answers = Map.copyOf(answers);
    }

    /** Reads the person; what cannot be read is kept among the place's misshapes. A date alone means the beginning of that day. */
    static Person read(JsonPlace place, ZoneId zone) {
        Instant enrolled = place.requiredText("enrolledAt")
                .flatMap(text -> read(place.at("enrolledAt"), text, written -> instant(written, zone)))
                .orElse(Instant.EPOCH);
        return new Person(
                entries(place, "anchors", LocalDate::parse),
                enrolled,
                entries(place, "answers", text -> instant(text, zone)));
    }

    private static Instant instant(String text, ZoneId zone) {
        return text.contains("T")
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDate.parse(text).atStartOfDay(zone).toInstant();
    }

    private static <T> Map<String, T> entries(JsonPlace place, String member, Function<String, T> parse) {
        Map<String, T> entries = new TreeMap<>();
        Optional<JsonPlace> object = place.object(member);
        object.ifPresent(found -> found.members().forEach(code -> found.text(code)
                .flatMap(text -> read(found.at(code), text, parse))
                .ifPresent(value -> entries.put(code, value))));
        return entries;
    }

    private static <T> Optional<T> read(JsonPlace place, String text, Function<String, T> parse) {
        try {
            LocalDate day = LocalDate.parse(text.substring(0, Math.min(10, text.length())));
            if (!day.isBefore(EARLIEST) && !day.isAfter(LATEST)) {
                return Optional.of(parse.apply(text));
            }
            place.refuse("Une date entre 1990 et 2049 est attendue", "A date between 1990 and 2049 is expected");
        } catch (DateTimeException e) {
            place.refuse(
                    "« " + text + " » n’est pas une date comme 2026-03-31 ou 2026-03-31T10:00:00+02:00",
                    "“" + text + "” is not a date such as 2026-03-31 or, for an instant, 2026-03-31T10:00:00+02:00");
        }
        return Optional.empty();
    }
}
