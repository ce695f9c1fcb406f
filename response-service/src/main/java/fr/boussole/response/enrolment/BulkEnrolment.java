package fr.boussole.response.enrolment;

import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.MalformedJson;
import fr.boussole.response.admission.Reading;
import fr.boussole.response.identity.Pseudonyms;
import fr.boussole.response.problem.Violation;
import fr.boussole.response.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Enrols a batch of rows in one transaction. */
@ApplicationScoped
class BulkEnrolment {

    private final Reception reception;
    private final Enrolment enrolment;
    private final Pseudonyms pseudonyms;

    BulkEnrolment(Reception reception, Enrolment enrolment, Pseudonyms pseudonyms) {
        this.reception = reception;
        this.enrolment = enrolment;
        this.pseudonyms = pseudonyms;
    }

    /** A row as it was sent; its number counts from 1. */
    record Line(int number, String text) {}

    private record Due(int number, String pseudonym, Reception.Received.Ready ready) {}

    /** What became of each row, in their order. Rows are written in the order of pseudonyms, so that two batches never lock crosswise. */
    @Transactional
    List<BulkReport.Row> enrol(List<Line> lines, Scope.View view) {
        List<BulkReport.Row> results = new ArrayList<>();
        List<Due> dues = new ArrayList<>();
        for (Line line : lines) {
            Reception.Received received = receive(line, view);
            if (received instanceof Reception.Received.Ready ready) {
                String pseudonym = pseudonyms.of(
                        ready.place().establishment(), ready.admission().establishmentReference());
                dues.add(new Due(line.number(), pseudonym, ready));
            } else if (received instanceof Reception.Received.Faulty faulty) {
                results.add(refused(line.number(), faulty.violations()));
            }
        }
        dues.sort(Comparator.comparing(Due::pseudonym).thenComparingInt(Due::number));
        dues.forEach(due -> results.add(enrol(due, view)));
        results.sort(Comparator.comparingInt(BulkReport.Row::line));
        return results;
    }

    private Reception.Received receive(Line line, Scope.View view) {
        try {
            return reception.receive(ExactJson.read(line.text()), view);
        } catch (MalformedJson e) {
            return new Reception.Received.Faulty(List.of(new Reading.Fault("", "This line is not a JSON object")));
        }
    }

    private BulkReport.Row enrol(Due due, Scope.View view) {
        Reception.Received.Ready ready = due.ready();
        Enrolled enrolled = enrolment.enrol(ready.admission(), ready.pathway(), ready.place(), view);
        if (enrolled instanceof Enrolled.Refused refused) {
            return refused(
                    due.number(), List.of(new Violation("", refused.reason().sentence())));
        }
        Enrolled.Kept kept = (Enrolled.Kept) enrolled;
        return new BulkReport.Row(
                due.number(), kept.change().name().toLowerCase(Locale.ROOT), kept.episode().id, List.of());
    }

    private static BulkReport.Row refused(int line, List<Violation> violations) {
        return new BulkReport.Row(line, "refused", "", violations);
    }
}
