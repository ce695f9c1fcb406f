package fr.boussole.response.stay;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The records of a CSV file (RFC 4180, with any separator), one at a time. A quoted field may hold line breaks; a quote that is never
 * closed, or is closed within a field, spoils the line on which it stands, and no other: that is why this is not left to a reader for
 * whom everything behind a broken quote is one field.
 */
final class CsvRecords implements AutoCloseable {

    private static final int MOST_LINES = 50;
    private static final String BROKEN = "A quote on this line is not closed, or is closed within a field";

    private final FileLines lines;
    private final char separator;

    CsvRecords(InputStream body, Charset charset, char separator) {
        this.lines = new FileLines(body, charset);
        this.separator = separator;
    }

    /**
     * A record.
     *
     * @param line on which it begins, from 1
     * @param fault why it cannot be read; its fields are then none
     */
    record Entry(long line, List<String> fields, Optional<String> fault) {}

    /** The next that is not blank; empty at the end. */
    Optional<Entry> next() throws IOException {
        Optional<FileLines.Line> line = lines.next();
        while (line.filter(each -> each.fault().isEmpty() && each.text().isBlank())
                .isPresent()) {
            line = lines.next();
        }
        return line.isPresent() ? Optional.of(entry(line.get())) : Optional.empty();
    }

    private Entry entry(FileLines.Line first) throws IOException {
        if (first.fault().isPresent()) {
            return faulty(first, first.fault().get());
        }
        CsvLine parsed = CsvLine.of(first.text(), separator);
        List<FileLines.Line> joined = new ArrayList<>();
        StringBuilder text = new StringBuilder(first.text());
        while (parsed.isOpen() && joined.size() < MOST_LINES) {
            Optional<FileLines.Line> next = lines.next();
            next.ifPresent(joined::add);
            if (next.filter(line -> line.fault().isEmpty()).isEmpty()) {
                break;
            }
            text.append('\n').append(next.get().text());
            parsed = CsvLine.of(text.toString(), separator);
        }
        if (parsed.isWhole()) {
            return new Entry(first.number(), parsed.fields(), Optional.empty());
        }
        for (int i = joined.size() - 1; i >= 0; i--) {
            lines.giveBack(joined.get(i));
        }
        return faulty(first, BROKEN);
    }

    private static Entry faulty(FileLines.Line line, String fault) {
        return new Entry(line.number(), List.of(), Optional.of(fault));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
