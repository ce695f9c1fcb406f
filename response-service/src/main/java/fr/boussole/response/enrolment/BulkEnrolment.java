package fr.boussole.response.enrolment;

import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.MalformedJson;
import fr.boussole.response.admission.Reading;
import fr.boussole.response.problem.Violation;
import fr.boussole.response.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Enrols a batch of rows in one transaction. */
@ApplicationScoped
class BulkEnrolment {

    private final Reception reception;
    private final Enrolment enrolment;

    BulkEnrolment(Reception reception, Enrolment enrolment) {
        this.reception = reception;
        this.enrolment = enrolment;
    }

    /** A row as it was sent; its number counts from 1. */
    record Line(int number, String text) {}

    private record Due(int number, Newcomer newcomer) {}

    /** What became of each row, in their order. */
    @Transactional
    List<BulkReport.Row> enrol(List<Line> lines, Scope.View view) {
        Reception.Hearing hearing = reception.hear(view);
        List<BulkReport.Row> results = new ArrayList<>();
        List<Due> dues = new ArrayList<>();
        for (Line line : lines) {
            Reception.Received received = receive(line, hearing);
            if (received instanceof Reception.Received.Ready ready) {
                dues.add(new Due(line.number(), ready.newcomer()));
            } else if (received instanceof Reception.Received.Faulty faulty) {
                results.add(refused(line.number(), faulty.violations()));
            }
        }
        List<Enrolled> enrolled =
                enrolment.enrol(dues.stream().map(Due::newcomer).toList(), view, Optional.empty());
        for (int i = 0; i < dues.size(); i++) {
            results.add(row(dues.get(i).number(), enrolled.get(i)));
        }
        results.sort(Comparator.comparingInt(BulkReport.Row::line));
        return results;
    }

    private static Reception.Received receive(Line line, Reception.Hearing hearing) {
        try {
            CandidateJson.Shape shape = CandidateJson.read(ExactJson.read(line.text()));
            return shape.received(hearing);
        } catch (MalformedJson e) {
            return new Reception.Received.Faulty(List.of(new Reading.Fault("", "This line is not a JSON object")));
        }
    }

    private static BulkReport.Row row(int line, Enrolled enrolled) {
        if (enrolled instanceof Enrolled.Kept kept) {
            return new BulkReport.Row(
                    line, kept.change().name().toLowerCase(Locale.ROOT), kept.episode().id, List.of());
        }
        String sentence = enrolled instanceof Enrolled.Refused refused
                ? refused.reason().sentence()
                : "Someone who is counted nowhere is not kept";
        return refused(line, List.of(new Violation("", sentence)));
    }

    private static BulkReport.Row refused(int line, List<Violation> violations) {
        return new BulkReport.Row(line, "refused", "", violations);
    }
}
