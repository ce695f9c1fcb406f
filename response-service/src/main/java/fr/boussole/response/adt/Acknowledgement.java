package fr.boussole.response.adt;

import ca.uhn.hl7v2.ErrorCode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The answer to a message, in the sender's separators, version and charset.
 *
 * @param code AA taken; AE not taken, mend the message or the mapping and send it again; AR not for here
 * @param note a sentence in MSA-3; empty when there is nothing to say
 * @param faults one ERR segment each
 */
record Acknowledgement(String code, String note, List<Acknowledgement.Fault> faults) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmssxx").withZone(ZoneOffset.UTC);

    Acknowledgement {
        faults = List.copyOf(faults);
    }

    /**
     * One thing that is wrong.
     *
     * @param place where, as {@code PID-13}; empty for the message as a whole
     */
    record Fault(String place, ErrorCode code, String sentence) {}

    static Acknowledgement accepted(String note) {
        return new Acknowledgement("AA", note, List.of());
    }

    static Acknowledgement refused(String place, ErrorCode code, String sentence) {
        return new Acknowledgement("AR", sentence, List.of(new Fault(place, code, sentence)));
    }

    static Acknowledgement faulty(List<Fault> faults) {
        return new Acknowledgement("AE", faults.get(0).sentence(), faults);
    }

    boolean isAccepted() {
        return code.equals("AA");
    }

    /** The message, its segments ended by carriage returns. */
    String write(Envelope to, String id, Instant now) {
        String separator = to.separators().substring(0, 1);
        String trigger = to.type().replaceFirst("^[^^]*\\^?([^^]*).*$", "$1");
        String escape = to.separators().length() > 3 ? to.separators().substring(3, 4) : "\\";
        Escaping text = new Escaping(to.separators(), escape);
        List<String> segments = new ArrayList<>();
        segments.add(String.join(
                separator,
                "MSH",
                to.separators().substring(1),
                "BOUSSOLE",
                text.escaped(to.receivingFacility()),
                text.escaped(to.application()),
                text.escaped(to.facility()),
                TIME.format(now),
                "",
                "ACK^" + trigger + "^ACK",
                id,
                to.processing().isEmpty() ? "P" : to.processing(),
                to.version().isEmpty() ? "2.5" : to.version(),
                "",
                "",
                "",
                "",
                "",
                to.charsetName()));
        segments.add(String.join(separator, "MSA", code, to.controlId(), text.escaped(note)));
        for (Fault fault : faults) {
            segments.add(String.join(
                    separator,
                    "ERR",
                    "",
                    place(fault.place()),
                    fault.code().getCode() + "^" + fault.code().getMessage() + "^HL70357",
                    "E",
                    "",
                    "",
                    "",
                    text.escaped(fault.sentence())));
        }
        return segments.stream().map(segment -> ended(segment, separator)).collect(Collectors.joining());
    }

    /** Without the separators of fields that say nothing. */
    private static String ended(String segment, String separator) {
        String ended = segment;
        while (ended.endsWith(separator)) {
            ended = ended.substring(0, ended.length() - 1);
        }
        return ended + "\r";
    }

    private static String place(String place) {
        return place.isEmpty() ? "" : place.replaceFirst("^([A-Z0-9]{3})-(\\d+)$", "$1^1^$2");
    }

    /** Texts in which the separators stand for themselves. */
    private record Escaping(String separators, String escape) {
        private static final String LETTERS = "FSRET";

        String escaped(String text) {
            StringBuilder escaped = new StringBuilder();
            for (char each : text.toCharArray()) {
                int at = separators.indexOf(each);
                if (at < 0 || at >= LETTERS.length()) {
                    escaped.append(each);
                } else {
                    escaped.append(escape).append(LETTERS.charAt(at)).append(escape);
                }
            }
            return escaped.toString();
        }
    }
}
