package fr.boussole.survey.http;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.MalformedJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads the JSON body of a request: at most 5 MB of UTF-8, every digit kept, no member given twice. */
public final class Body {
    /** Bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private Body() {}

    public static JsonNode json(InputStream body) {
        String text = text(body);
        if (text.isBlank()) {
            throw Problem.of(400, "not-json", "A JSON body was expected, but it is empty");
        }
        try {
            return ExactJson.read(text);
        } catch (MalformedJson e) {
            throw Problem.of(
                    400,
                    "not-json",
                    "This is not JSON",
                    e.misshapes().stream().map(Violation::of).toList());
        }
    }

    private static String text(InputStream body) {
        byte[] bytes = bounded(body);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Problem.of(400, "not-utf-8", "This body is not UTF-8, the encoding of JSON");
        }
    }

    private static byte[] bounded(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                // The rest is read and forgotten, so that the sender can hear why.
                body.transferTo(OutputStream.nullOutputStream());
                throw Problem.of(413, "too-large", "This body is larger than 5 MB");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("The body could not be read", e);
        }
    }
}
