package fr.boussole.survey.organisation;

import fr.boussole.survey.http.Problem;
import fr.boussole.survey.organisation.FinessReport.Row;
import fr.boussole.survey.organisation.finess.Establishment;
import fr.boussole.survey.organisation.finess.Filter;
import fr.boussole.survey.organisation.finess.Lines;
import fr.boussole.survey.organisation.finess.RowReader;
import fr.boussole.survey.organisation.finess.RowReading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One national file on its way in: line by line, kept batch by batch, whatever its size. */
final class FinessImport {
    private static final int BATCH = 500;
    private static final int MOST_WANTED = 200_000;

    private final UUID id;
    private final Filter filter;
    private final FinessBatch batches;
    private final Optional<String> region;
    private final Map<String, Long> seen = new HashMap<>();
    private List<Numbered> wanted = new ArrayList<>();
    private List<Row> refused = new ArrayList<>();
    private long passedOver;

    FinessImport(UUID id, Filter filter, Optional<String> region, FinessBatch batches) {
        this.id = id;
        this.filter = filter;
        this.region = region;
        this.batches = batches;
    }

    /** An establishment and the line that told of it. */
    record Numbered(long line, Establishment establishment) {}

    /** Reads all of it; a file that is none of FINESS changes nothing and is a 400 problem. */
    void read(Lines lines) throws IOException {
        RowReader reader = lines.next()
                .flatMap(RowReader::after)
                .orElseThrow(() -> Problem.of(
                        400,
                        "not-finess",
                        "This is not the national FINESS file: its first line begins with “finess”, or names the columns"
                                + " nofinesset, rs, rslongue, departement and categetab"));
        batches.begin(id);
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            take(line.get(), reader.read(line.get()));
            if (wanted.size() + refused.size() >= BATCH) {
                flush();
            }
        }
        flush();
        batches.finish(id);
    }

    private void take(Lines.Line line, RowReading reading) {
        if (reading instanceof RowReading.Bad bad) {
            refused.add(Row.refused(line.number(), "", bad.column(), bad.reason()));
        } else if (reading instanceof RowReading.Good good && filter.wants(good.establishment())) {
            take(line.number(), good.establishment());
        } else {
            passedOver++;
        }
    }

    private void take(long line, Establishment establishment) {
        Long before = seen.putIfAbsent(establishment.number(), line);
        if (before != null) {
            refused.add(Row.refused(
                    line,
                    establishment.number(),
                    "nofinesset",
                    "This establishment is on line " + before + " already"));
            return;
        }
        if (seen.size() > MOST_WANTED) {
            throw Problem.of(
                    413,
                    "too-many",
                    "More than " + MOST_WANTED + " establishments are wanted; what was read before is kept");
        }
        wanted.add(new Numbered(line, establishment));
    }

    private void flush() {
        batches.keep(id, region, wanted, refused, passedOver);
        wanted = new ArrayList<>();
        refused = new ArrayList<>();
        passedOver = 0;
    }
}
