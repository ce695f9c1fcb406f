package fr.boussole.survey.http;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.MalformedJson;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the JSON body of a request: at most 5 MB, every digit kept, no member given twice. */
public final class Body {
    /** Bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private Body() {}

    /** A body in UTF-8, the encoding of JSON. */
    public static JsonNode json(InputStream body) {
        return json(body, StandardCharsets.UTF_8);
    }

    /** A body in the encoding that its Content-Type names, UTF-8 when it names none. */
    public static JsonNode json(InputStream body, MediaType type) {
        String named = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "UTF-8");
        try {
            return json(body, Charset.forName(named));
        } catch (IllegalArgumentException e) {
            throw Problem.of(415, "unknown-encoding", "The encoding of this body is not known; send UTF-8");
        }
    }

    /** A body in UTF-8 that may be left out. */
    public static Optional<JsonNode> optionalJson(InputStream body) {
        String text = text(body, StandardCharsets.UTF_8);
        return text.isBlank() ? Optional.empty() : Optional.of(json(text));
    }

    private static JsonNode json(InputStream body, Charset charset) {
        String text = text(body, charset);
        if (text.isBlank()) {
            throw Problem.of(400, "not-json", "A JSON body was expected, but it is empty");
        }
        return json(text);
    }

    private static JsonNode json(String text) {
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

    private static String text(InputStream body, Charset charset) {
        byte[] bytes = bounded(body);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Problem.of(400, "wrong-encoding", "This body is not in " + charset + ", as it should be");
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
