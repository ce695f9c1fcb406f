package fr.boussole.response.stay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The lines of a file, one at a time. What cannot be kept of one is a fault of that line, and of no other. */
final class FileLines implements AutoCloseable {

    private static final int LONGEST = 16 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char UNREADABLE = '\uFFFD';

    private final BufferedReader reader;
    private final Charset charset;
    private final Deque<Line> givenBack = new ArrayDeque<>();
    private long number;

    FileLines(InputStream body, Charset charset) {
        this.reader = new BufferedReader(new InputStreamReader(body, charset));
        this.charset = charset;
    }

    /**
     * A line without its end.
     *
     * @param number from 1
     * @param fault why it cannot be read
     */
    record Line(long number, String text, Optional<String> fault) {}

    /** The next; empty at the end. */
    Optional<Line> next() throws IOException {
        return givenBack.isEmpty() ? read() : Optional.of(givenBack.removeFirst());
    }

    /** It comes again. Of several, the last is given back first. */
    void giveBack(Line line) {
        givenBack.addFirst(line);
    }

    private Optional<Line> read() throws IOException {
        StringBuilder text = new StringBuilder();
        boolean isTooLong = false;
        int sign = reader.read();
        if (sign < 0) {
            return Optional.empty();
        }
        number++;
        for (; sign >= 0 && sign != '\n'; sign = reader.read()) {
            isTooLong |= text.length() == LONGEST;
            if (!isTooLong && !(number == 1 && text.isEmpty() && sign == BYTE_ORDER_MARK)) {
                text.append((char) sign);
            }
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '\r') {
            text.setLength(text.length() - 1);
        }
        return Optional.of(new Line(number, text.toString(), fault(text, isTooLong)));
    }

    private Optional<String> fault(StringBuilder text, boolean isTooLong) {
        if (isTooLong) {
            return Optional.of("This line has more than " + LONGEST + " characters");
        }
        if (text.indexOf("\0") >= 0) {
            return Optional.of("This line holds the character zero, which no text has");
        }
        return text.indexOf(String.valueOf(UNREADABLE)) < 0
                ? Optional.empty()
                : Optional.of("This line holds bytes that are no text in " + charset.name());
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
