package fr.boussole.response.stay;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.MalformedJson;
import fr.boussole.response.admission.Reading;
import fr.boussole.response.enrolment.CandidateJson;
import fr.boussole.response.enrolment.LeftOut;
import fr.boussole.response.enrolment.Reception;
import fr.boussole.response.problem.Problems;
import fr.boussole.response.problem.Violation;
import fr.boussole.response.security.Scope;
import fr.boussole.response.stay.mapping.StayMapping;
import fr.boussole.response.stay.mapping.StayReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** One file of stays on its way in: rows are read one by one and written batch by batch, whatever its size. */
final class StayRun {

    private final UUID id;
    private final Scope.View view;
    private final Reception.Hearing hearing;
    private final Parts parts;
    private final List<StayBatch.Pending> pending = new ArrayList<>();
    private long place;
    private long rows;

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
        try (var records = new CsvRecords(body, mapping.charset(), mapping.separator())) {
            StayReader reader = reader(records, mapping);
            parts.log().begin(id, organisation);
            for (var row = records.next(); row.isPresent(); row = records.next()) {
                take(row(reader, row.get()));
            }
        }
        finish();
    }

    /** Reads all of a file with one JSON statement a line. */
    void readLines(InputStream body, String organisation) throws IOException, SQLException {
        parts.log().begin(id, organisation);
        try (var lines = new FileLines(body, StandardCharsets.UTF_8)) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                if (line.get().fault().isPresent() || !line.get().text().isBlank()) {
                    take(row(line.get()));
                }
            }
        }
        finish();
    }

    private StayReader reader(CsvRecords records, StayMapping mapping) throws IOException {
        CsvRecords.Entry first = records.next()
                .orElseThrow(
                        () -> Problems.badRequest("no-body", "The file is empty", "A header and rows are expected."));
        if (first.fault().isPresent()) {
            throw Problems.badRequest("not-csv", "The file is not CSV", "Its first line cannot be read.");
        }
        List<String> header = first.fields();
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

    private StayBatch.Pending row(StayReader reader, CsvRecords.Entry row) {
        return row.fault()
                .map(fault -> refused(row.line(), List.of(new Reading.Fault("", fault))))
                .orElseGet(() -> row(reader, row.line(), row.fields()));
    }

    private StayBatch.Pending row(FileLines.Line line) {
        return line.fault()
                .map(fault -> refused(line.number(), List.of(new Reading.Fault("", fault))))
                .orElseGet(() -> row(line.number(), line.text()));
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
