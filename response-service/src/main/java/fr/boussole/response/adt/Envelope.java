package fr.boussole.response.adt;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the first segment says of a message, read before the message is: its charset decides how the rest is read.
 *
 * @param charsetName MSH-18 as it was sent; empty when it says nothing, which is read as UTF-8
 */
record Envelope(
        String separators,
        String application,
        String facility,
        String receivingApplication,
        String receivingFacility,
        String type,
        String controlId,
        String processing,
        String version,
        String charsetName) {

    private static final Map<String, Charset> CHARSETS = Map.of(
            "", StandardCharsets.UTF_8,
            "ASCII", StandardCharsets.US_ASCII,
            "8859/1", StandardCharsets.ISO_8859_1,
            "8859/15", Charset.forName("ISO-8859-15"),
            "UNICODE", StandardCharsets.UTF_16,
            "UNICODE UTF-8", StandardCharsets.UTF_8,
            "UTF-8", StandardCharsets.UTF_8);
    private static final String BEGINS = "MSH";
    private static final int LONGEST = 200;

    /** The first segment of a message; empty when it does not begin like one. */
    static Optional<Envelope> of(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1).strip();
        if (!all.startsWith(BEGINS) || all.length() < 8) {
            return Optional.empty();
        }
        String first = all.split("[\r\n]", 2)[0];
        char separator = first.charAt(3);
        String[] fields = first.split(Pattern.quote(String.valueOf(separator)), -1);
        return Optional.of(new Envelope(
                separator + field(fields, 2),
                component(fields, 3),
                component(fields, 4),
                component(fields, 5),
                component(fields, 6),
                field(fields, 9),
                field(fields, 10),
                field(fields, 11),
                component(fields, 12),
                repetition(field(fields, 18))));
    }

    private static String field(String[] fields, int number) {
        String text = fields.length >= number ? fields[number - 1].strip() : "";
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static String component(String[] fields, int number) {
        return field(fields, number).split("\\^", 2)[0].strip();
    }

    private static String repetition(String field) {
        return field.split("~", 2)[0].strip();
    }

    /** The charset that it names; empty when nobody here knows it. */
    Optional<Charset> charset() {
        return Optional.ofNullable(CHARSETS.get(charsetName));
    }

    /** The message's text, its segments ended as the standard says; empty when its bytes are not of its charset. */
    Optional<String> text(byte[] bytes) {
        try {
            String text = charset()
                    .orElseThrow()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.strip().replace("\r\n", "\r").replace('\n', '\r'));
        } catch (CharacterCodingException notThat) {
            return Optional.empty();
        }
    }
}
