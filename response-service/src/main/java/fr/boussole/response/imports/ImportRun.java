package fr.boussole.response.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.response.catalogue.Places;
import fr.boussole.response.identity.Pseudonyms;
import fr.boussole.response.imports.ImportReport.Refusal;
import fr.boussole.response.imports.row.Columns;
import fr.boussole.response.imports.row.Fault;
import fr.boussole.response.imports.row.PastResponse;
import fr.boussole.response.imports.row.RowReader;
import fr.boussole.response.imports.row.RowReading;
import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.problem.Problems;
import fr.boussole.response.problem.Violation;
import fr.boussole.response.security.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** One file on its way in: rows are read one by one and written batch by batch, whatever its size. */
final class ImportRun {

    private static final int LONGEST_RECORD = 1024 * 1024;
    private static final int PLACES_REMEMBERED = 10_000;

    private final UUID id;
    private final Pathway pathway;
    private final Map<String, FormDefinition> forms;
    private final Scope.View view;
    private final Instant now;
    private final Parts parts;
    private final Map<String, Optional<Places.Place>> places = new HashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private Batch batch;
    private long refusedInBatch;
    private long refusalsKept;
    private long rows;
    private Future<Integer> writing = CompletableFuture.completedFuture(0);

    ImportRun(UUID id, Pathway pathway, Map<String, FormDefinition> forms, Scope.View view, Instant now, Parts parts) {
        this.id = id;
        this.pathway = pathway;
        this.forms = forms;
        this.view = view;
        this.now = now;
        this.parts = parts;
        this.batch = new Batch(parts.batchSize());
    }

    /** What a run works with. */
    record Parts(
            Places catalogue,
            Pseudonyms pseudonyms,
            BatchWriter writer,
            ImportLog log,
            ExecutorService executor,
            int batchSize,
            int keptRefusals,
            long mostRows) {}

    /** Reads all of it; a file without a usable header changes nothing and is a 400 problem. */
    void read(InputStream body) throws IOException, SQLException {
        try (var csv = CsvReader.builder()
                .detectBomHeader(true)
                .maxBufferSize(LONGEST_RECORD)
                .ofCsvRecord(body)) {
            Iterator<CsvRecord> records = csv.iterator();
            RowReader reader = new RowReader(pathway, forms, header(records), now);
            parts.log().begin(id, pathway.id(), view);
            while (next(records)) {
                read(reader, records.next());
            }
        }
        flush();
        awaitWriting();
        parts.log().finish(id);
    }

    private Columns header(Iterator<CsvRecord> records) {
        List<String> header;
        try {
            if (!records.hasNext()) {
                throw Problems.badRequest("no-body", "The file is empty", "A header and rows are expected.");
            }
            header = records.next().getFields();
        } catch (CsvParseException e) {
            throw Problems.badRequest("not-csv", "The file is not CSV", "Its first line cannot be read.");
        }
        Columns.Reading reading = Columns.of(header, pathway, forms.values());
        if (reading instanceof Columns.Reading.Unusable unusable) {
            throw Problems.invalid(
                    "The header does not fit the pathway",
                    unusable.faults().stream()
                            .map(fault -> new Violation(fault.column(), fault.reason()))
                            .toList());
        }
        return ((Columns.Reading.Usable) reading).columns();
    }

    /** Whether there is another row; a broken quote makes the rest unreadable, which is said as a refusal of what follows. */
    private boolean next(Iterator<CsvRecord> records) throws SQLException {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            refuse(rows + 2, List.of(new Fault("", "From here on the file cannot be read as CSV")));
            return false;
        }
    }

    private void read(RowReader reader, CsvRecord row) throws SQLException {
        if (++rows > parts.mostRows()) {
            throw Problems.tooManyRows(parts.mostRows());
        }
        RowReading reading = reader.read(row.getFields());
        if (reading instanceof RowReading.Bad bad) {
            refuse(row.getStartingLineNumber(), bad.faults());
            return;
        }
        PastResponse response = ((RowReading.Good) reading).response();
        Optional<Places.Place> place = place(response.admission().organisation());
        if (place.isEmpty()) {
            refuse(
                    row.getStartingLineNumber(),
                    List.of(new Fault(Columns.ORGANISATION, "You see no unit or establishment of that id")));
            return;
        }
        Optional<LocalDate> closedOn = place.get().closedOn();
        if (closedOn.filter(last -> response.admission().anchorDate().isAfter(last))
                .isPresent()) {
            refuse(
                    row.getStartingLineNumber(),
                    List.of(new Fault(
                            Columns.ANCHOR_DATE, "This unit or establishment closed after " + closedOn.get())));
            return;
        }
        String pseudonym = parts.pseudonyms()
                .of(place.get().establishment(), response.admission().establishmentReference());
        take(new PastRow(row.getStartingLineNumber(), pseudonym, place.get(), response));
    }

    private void take(PastRow row) throws SQLException {
        if (!batch.hasRoomFor(row)) {
            flush();
        }
        batch.add(row);
    }

    private void refuse(long line, List<Fault> faults) throws SQLException {
        refusedInBatch++;
        for (Fault fault : faults) {
            if (refusalsKept < parts.keptRefusals()) {
                refusals.add(new Refusal(line, fault.column(), fault.reason()));
                refusalsKept++;
            }
        }
        if (refusedInBatch >= parts.batchSize()) {
            flush();
        }
    }

    /** Hands the batch over to be written while the next one is read; no more than that waits in memory. */
    private void flush() throws SQLException {
        awaitWriting();
        BatchWriter.Part part = new BatchWriter.Part(id, pathway, view, batch, refusedInBatch, List.copyOf(refusals));
        writing = parts.executor().submit(() -> parts.writer().write(part));
        batch = new Batch(parts.batchSize());
        refusals.clear();
        refusedInBatch = 0;
    }

    private void awaitWriting() throws SQLException {
        try {
            refusalsKept += writing.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("Interrupted while a batch was being written", e);
        } catch (ExecutionException e) {
            throw new SQLException("A batch could not be written; those before it were", e.getCause());
        }
    }

    private Optional<Places.Place> place(String organisation) {
        if (places.size() > PLACES_REMEMBERED) {
            places.clear();
        }
        return places.computeIfAbsent(organisation, unknown -> parts.catalogue().find(unknown, view));
    }
}
