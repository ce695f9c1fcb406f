package fr.boussole.response.adt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** HL7 v2 messages for tests, written field by field. */
final class Messages {

    private final Map<String, TreeMap<Integer, String>> segments = new LinkedHashMap<>();

    private Messages() {}

    /** A message of someone at the hip unit, admitted on 2 March 2026. */
    static Messages of(String trigger, String controlId, String visit) {
        Messages message = new Messages();
        return message.with("MSH", 3, "SIH")
                .with("MSH", 4, "990000001")
                .with("MSH", 5, "BOUSSOLE")
                .with("MSH", 7, "20260302081500+0100")
                .with("MSH", 9, "ADT^" + trigger)
                .with("MSH", 10, controlId)
                .with("MSH", 11, "P")
                .with("MSH", 12, "2.5")
                .with("MSH", 18, "UNICODE UTF-8")
                .with("EVN", 2, "20260302081500+0100")
                .with("PID", 3, "4711^^^SIH^PI")
                .with("PID", 5, "Exemple^Zoé")
                .with("PID", 7, "19510714")
                .with("PID", 8, "F")
                .with("PID", 11, "3 rue du Moulin^^Rennes^^35000")
                .with("PID", 13, "^NET^Internet^zoe@example.org~^PRN^CP^^33^6^39981234")
                .with("PV1", 2, "I")
                .with("PV1", 3, "1203")
                .with("PV1", 10, "ORTHO")
                .with("PV1", 19, visit)
                .with("PV1", 44, "20260302081500");
    }

    Messages with(String segment, int field, String value) {
        segments.computeIfAbsent(segment, first -> new TreeMap<>()).put(field, value);
        return this;
    }

    Messages at(String instant) {
        return with("EVN", 2, instant).with("MSH", 7, instant);
    }

    String text() {
        return segments.entrySet().stream()
                .map(segment -> line(segment.getKey(), segment.getValue()))
                .collect(Collectors.joining("\r", "", "\r"));
    }

    private static String line(String name, TreeMap<Integer, String> fields) {
        boolean isFirst = name.equals("MSH");
        StringBuilder line = new StringBuilder(isFirst ? "MSH|^~\\&" : name);
        for (int number = isFirst ? 3 : 1; number <= fields.lastKey(); number++) {
            line.append('|').append(fields.getOrDefault(number, ""));
        }
        return line.toString();
    }
}
