package fr.boussole.response.stay;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.MalformedJson;
import fr.boussole.response.admission.Reading;
import fr.boussole.response.enrolment.CandidateJson;
import fr.boussole.response.enrolment.LeftOut;
import fr.boussole.response.enrolment.Reception;
import fr.boussole.response.intake.BoundedLines;
import fr.boussole.response.problem.Problems;
import fr.boussole.response.problem.Violation;
import fr.boussole.response.security.Scope;
import fr.boussole.response.stay.mapping.StayMapping;
import fr.boussole.response.stay.mapping.StayReader;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** One file of stays on its way in: rows are read one by one and written batch by batch, whatever its size. */
final class StayRun {

    private static final int LONGEST_RECORD = 64 * 1024;
    private static final int LONGEST_LINE = 16 * 1024;

    private final UUID id;
    private final Scope.View view;
    private final Reception.Hearing hearing;
    private final Parts parts;
    private final List<StayBatch.Pending> pending = new ArrayList<>();
    private long place;
    private long rows;
    private long lastLine = 1;

    StayRun(UUID id, Scope.View view, Reception.Hearing hearing, Parts parts) {
        this.id = id;
        this.view = view;
        this.hearing = hearing;
        this.parts = parts;
    }

    /**
     * What a run works with.
     *
     * @param establishments the organisations that the sender sees, by their FINESS
     */
    record Parts(
            StayBatch batch,
            StayLog log,
            Function<String, Optional<String>> establishments,
            int batchSize,
            long mostRows) {}

    /** Reads all of a CSV file; one without the columns of the mapping changes nothing and is a 400 problem. */
    void readCsv(InputStream body, StayMapping mapping, String organisation) throws IOException, SQLException {
        try (var csv = CsvReader.builder()
                .fieldSeparator(mapping.separator())
                .detectBomHeader(mapping.charset().name().equals("UTF-8"))
                .maxBufferSize(LONGEST_RECORD)
                .ofCsvRecord(body, mapping.charset())) {
            Iterator<CsvRecord> records = csv.iterator();
            StayReader reader = reader(records, mapping);
            parts.log().begin(id, organisation);
            while (hasNext(records)) {
                CsvRecord row = records.next();
                lastLine = row.getStartingLineNumber();
                take(row(reader, row.getStartingLineNumber(), row.getFields()));
            }
        }
        finish();
    }

    /** Reads all of a file with one JSON statement a line. */
    void readLines(InputStream body, String organisation) throws IOException, SQLException {
        parts.log().begin(id, organisation);
        int most = (int) Math.min(Integer.MAX_VALUE, parts.mostRows());
        try (var lines = new BoundedLines(body, LONGEST_LINE, most)) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                take(row(line.get().number(), line.get().text()));
            }
        }
        finish();
    }

    private StayReader reader(Iterator<CsvRecord> records, StayMapping mapping) {
        List<String> header;
        try {
            if (!records.hasNext()) {
                throw Problems.badRequest("no-body", "The file is empty", "A header and rows are expected.");
            }
            header = records.next().getFields();
        } catch (CsvParseException e) {
            throw Problems.badRequest("not-csv", "The file is not CSV", "Its first line cannot be read.");
        }
        StayReader reader = new StayReader(mapping, header, hearing::pathway, parts.establishments());
        if (!reader.missing().isEmpty()) {
            throw Problems.invalid(
                    "The header does not fit the hospital's mapping",
                    reader.missing().stream()
                            .map(column ->
                                    new Violation(column, "The mapping names this column, and the file lacks it"))
                            .toList());
        }
        return reader;
    }

    /** Whether there is another row; a broken quote makes the rest unreadable, which is said as a refusal of what follows. */
    private boolean hasNext(Iterator<CsvRecord> records) throws SQLException {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            take(refused(lastLine + 1, List.of(new Reading.Fault("", "From here on the file cannot be read as CSV"))));
            return false;
        }
    }

    private StayBatch.Pending row(StayReader reader, long line, List<String> cells) {
        StayReader.Read read = reader.read(cells);
        String pathway = read.candidate().statement().pathway();
        List<Reading.Fault> faults = new ArrayList<>(read.faults());
        Reception.Received received = hearing.receive(read.candidate());
        if (received instanceof Reception.Received.Faulty faulty) {
            faulty.faults().stream()
                    .map(fault -> new Reading.Fault(reader.column(fault.pointer(), pathway), fault.message()))
                    .filter(fault ->
                            faults.stream().noneMatch(known -> known.pointer().equals(fault.pointer())))
                    .toList()
                    .forEach(faults::add);
        }
        return pending(line, received, faults, read.candidate().leftOut());
    }

    private StayBatch.Pending row(long line, String text) {
        try {
            JsonNode json = ExactJson.read(text);
            CandidateJson.Shape shape = CandidateJson.read(json);
            Reception.Received received = shape.received(hearing);
            List<Reading.Fault> faults =
                    received instanceof Reception.Received.Faulty faulty ? faulty.faults() : List.of();
            return pending(line, received, faults, shape.candidate().leftOut());
        } catch (MalformedJson e) {
            return refused(line, List.of(new Reading.Fault("", "This line is not a JSON object")));
        }
    }

    /** Someone who is counted nowhere is left out, however little else is right of their row. */
    private static StayBatch.Pending pending(
            long line, Reception.Received received, List<Reading.Fault> faults, Optional<LeftOut> leftOut) {
        if (faults.isEmpty() && received instanceof Reception.Received.Ready ready) {
            return StayBatch.Pending.of(line, ready.newcomer());
        }
        return leftOut.filter(reason -> !reason.isCounted())
                .map(reason -> StayBatch.Pending.of(new StayOutcome.Line(
                        line, StayOutcome.EXCLUDED, List.of(new Reading.Fault("", reason.code())))))
                .orElseGet(() -> refused(line, faults));
    }

    private static StayBatch.Pending refused(long line, List<Reading.Fault> faults) {
        return StayBatch.Pending.of(new StayOutcome.Line(line, StayOutcome.REFUSED, faults));
    }

    private void take(StayBatch.Pending row) throws SQLException {
        if (++rows > parts.mostRows()) {
            throw Problems.tooManyRows(parts.mostRows());
        }
        pending.add(row);
        if (pending.size() == parts.batchSize()) {
            flush();
        }
    }

    private void flush() throws SQLException {
        if (!pending.isEmpty()) {
            place = parts.batch().write(id, view, place, List.copyOf(pending));
            pending.clear();
        }
    }

    private void finish() throws SQLException {
        flush();
        parts.log().finish(id);
    }
}
