package fr.boussole.response.stay;

import fr.boussole.response.admission.Reading;
import fr.boussole.response.enrolment.Enrolled;
import fr.boussole.response.enrolment.Enrolment;
import fr.boussole.response.enrolment.LeftOut;
import fr.boussole.response.enrolment.Newcomer;
import fr.boussole.response.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes some rows of a file in one transaction: episodes, contacts, messages and what became of each row. */
@ApplicationScoped
class StayBatch {

    private final Enrolment enrolment;
    private final StayLog log;

    StayBatch(Enrolment enrolment, StayLog log) {
        this.enrolment = enrolment;
        this.log = log;
    }

    /** A row on its way: a newcomer, or what became of it already. */
    record Pending(long line, Optional<Newcomer> newcomer, Optional<StayOutcome.Line> outcome) {

        static Pending of(long line, Newcomer newcomer) {
            return new Pending(line, Optional.of(newcomer), Optional.empty());
        }

        static Pending of(StayOutcome.Line outcome) {
            return new Pending(outcome.line(), Optional.empty(), Optional.of(outcome));
        }
    }

    /** The place in the report behind the last line that was written. */
    @Transactional
    public long write(UUID file, Scope.View view, long place, List<Pending> rows) throws SQLException {
        List<Newcomer> newcomers =
                rows.stream().flatMap(row -> row.newcomer().stream()).toList();
        var enrolled = enrolment.enrol(newcomers, view, Optional.of(file)).iterator();
        List<StayOutcome.Line> lines = new ArrayList<>();
        for (Pending row : rows) {
            lines.add(row.outcome()
                    .orElseGet(() -> line(row.line(), row.newcomer().orElseThrow(), enrolled.next())));
        }
        log.add(file, place, lines);
        return place + StayLog.places(lines);
    }

    private static StayOutcome.Line line(long line, Newcomer newcomer, Enrolled enrolled) {
        StayOutcome outcome = StayOutcome.of(
                enrolled, newcomer.leftOut().filter(LeftOut::isCounted).isPresent());
        if (enrolled instanceof Enrolled.Refused refused) {
            return new StayOutcome.Line(
                    line,
                    outcome,
                    List.of(new Reading.Fault("", refused.reason().sentence())));
        }
        List<Reading.Fault> why = newcomer.leftOut().stream()
                .map(reason -> new Reading.Fault("", reason.code()))
                .toList();
        return new StayOutcome.Line(line, outcome, why);
    }
}
