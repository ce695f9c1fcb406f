package fr.boussole.survey.organisation.finess;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The lines of a file, one at a time. Each is UTF-8 or else windows-1252, in which the national file has long been written: what
 * is valid UTF-8 is practically never the other. What goes beyond the longest line is not kept.
 */
public final class Lines {
    static final int LONGEST = 8 * 1024;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final InputStream body;
    private final long most;
    private long read;
    private long number;

    /** @param most bytes that the whole file may have */
    public Lines(InputStream body, long most) {
        this.body = new BufferedInputStream(body, 64 * 1024);
        this.most = most;
    }

    /**
     * A line and its number in the file, from 1.
     *
     * @param tooLong it has more than 8,192 bytes, and {@code text} is only its beginning
     */
    public record Line(long number, String text, boolean tooLong) {}

    /** More bytes than the file may have. */
    public static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * The next line; empty at the end.
     *
     * @throws TooLarge when the file goes on beyond its limit
     */
    public Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        boolean tooLong = false;
        int one = take();
        if (one < 0) {
            return Optional.empty();
        }
        for (; one >= 0 && one != '\n'; one = take()) {
            if (line.size() < LONGEST) {
                line.write(one);
            } else {
                tooLong = true;
            }
        }
        return Optional.of(new Line(++number, text(line.toByteArray()), tooLong));
    }

    private int take() throws IOException {
        int one = body.read();
        if (one >= 0 && ++read > most) {
            throw new TooLarge();
        }
        return one;
    }

    private static String text(byte[] line) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(line, WESTERN);
        }
        String whole = text.startsWith("\ufeff") ? text.substring(1) : text;
        return whole.endsWith("\r") ? whole.substring(0, whole.length() - 1) : whole;
    }
}
