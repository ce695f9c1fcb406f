package fr.boussole.response.intake;

import fr.boussole.response.problem.Problems;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a body, one at a time; neither a line nor their number can grow without end. Blank lines are passed over. */
public final class BoundedLines implements AutoCloseable {

    private final BufferedReader reader;
    private final int longest;
    private final int most;
    private int number;
    private int given;

    /**
     * @param longest characters of a line
     * @param most lines that are not blank
     */
    public BoundedLines(InputStream body, int longest, int most) {
        this.reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
        this.longest = longest;
        this.most = most;
    }

    /** A line and its number in the body, from 1. */
    public record Line(int number, String text) {}

    /** The next line that is not blank; empty at the end. */
    public Optional<Line> next() throws IOException {
        StringBuilder text = new StringBuilder();
        int read;
        do {
            text.setLength(0);
            read = readLine(text);
            number++;
        } while (read >= 0 && text.toString().isBlank());
        if (read < 0 && text.toString().isBlank()) {
            return Optional.empty();
        }
        if (++given > most) {
            throw Problems.tooManyRows(most);
        }
        return Optional.of(new Line(number, text.toString()));
    }

    /** The line break that ended the line, or a negative number at the end of the body. */
    private int readLine(StringBuilder text) throws IOException {
        int read = reader.read();
        while (read >= 0 && read != '\n') {
            if (text.length() == longest) {
                throw Problems.badRequest(
                        "line-too-long",
                        "A line is too long",
                        "Line " + (number + 1) + " has more than " + longest + " characters.");
            }
            text.append((char) read);
            read = reader.read();
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
