package fr.boussole.local.history;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes rows in the layout of the historic import: {@code episode,organisation,anchor_date,answered_at,age_band,sex,step},
 * then one {@code attribute.<code>} column per attribute, then one column per linkId.
 */
public final class ImportCsv implements AutoCloseable {

    private static final List<String> FIXED =
            List.of("episode", "organisation", "anchor_date", "answered_at", "age_band", "sex", "step");

    private final CsvWriter csv;
    private final List<String> attributes;
    private final List<String> linkIds;

    /** Starts a file by its header; a row's other attributes or linkIds are refused. */
    public ImportCsv(Writer out, List<String> attributes, List<String> linkIds) {
        this.csv = CsvWriter.builder().build(out);
        this.attributes = List.copyOf(attributes);
        this.linkIds = List.copyOf(linkIds);
        List<String> header = new ArrayList<>(FIXED);
        attributes.forEach(code -> header.add("attribute." + code));
        header.addAll(linkIds);
        csv.writeRecord(header);
    }

    public void write(ImportRow row) {
        if (!attributes.containsAll(row.attributes().keySet())
                || !linkIds.containsAll(row.answers().keySet())) {
            throw new IllegalArgumentException("Row of " + row.episode() + " has a column that the header does not: "
                    + row.attributes().keySet() + " " + row.answers().keySet());
        }
        List<String> fields = new ArrayList<>(List.of(
                row.episode(),
                row.organisation(),
                row.anchorDate().toString(),
                row.answeredAt().toString(),
                row.ageBand(),
                row.sex(),
                row.step()));
        attributes.forEach(code -> fields.add(row.attributes().getOrDefault(code, "")));
        linkIds.forEach(linkId -> fields.add(row.answers().getOrDefault(linkId, "")));
        csv.writeRecord(fields);
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
