package fr.boussole.response.enrolment;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.response.admission.Admission;
import fr.boussole.response.admission.Reading;
import fr.boussole.response.admission.Rules;
import fr.boussole.response.admission.Statement;
import fr.boussole.response.admission.StatementJson;
import fr.boussole.response.catalogue.Catalogue;
import fr.boussole.response.catalogue.Places;
import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.problem.Violation;
import fr.boussole.response.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks what was sent against the catalogue, before anything is written. */
@ApplicationScoped
class Reception {

    private final Catalogue catalogue;
    private final Places places;
    private final Clock clock;

    Reception(Catalogue catalogue, Places places, Clock clock) {
        this.catalogue = catalogue;
        this.places = places;
        this.clock = clock;
    }

    /** What was sent, and whether it can be enrolled. */
    sealed interface Received {

        record Ready(Admission admission, Pathway pathway, Places.Place place) implements Received {}

        record Faulty(List<Reading.Fault> faults) implements Received {
            List<Violation> violations() {
                return faults.stream()
                        .map(fault -> new Violation(fault.pointer(), fault.message()))
                        .toList();
            }
        }
    }

    Received receive(JsonNode json, Scope.View view) {
        StatementJson.Shape shape = StatementJson.read(json);
        List<Reading.Fault> faults = new ArrayList<>(shape.faults());
        Statement said = shape.statement();
        Optional<Pathway> pathway = catalogue.currentPathway(said.pathway());
        if (pathway.isEmpty()) {
            faults.add(new Reading.Fault("/pathway", "No pathway of that id has been published"));
        }
        Optional<Places.Place> place = places.find(said.organisation(), view).filter(known -> !known.isClosedForGood());
        if (place.isEmpty()) {
            faults.add(new Reading.Fault("/organisation", "You see no open unit or establishment of that id"));
        }
        Optional<Reading> reading = pathway.map(known -> new Rules(known, today(known)).read(said));
        reading.ifPresent(read -> {
            if (read instanceof Reading.Refused refused) {
                faults.addAll(refused.faults());
            }
        });
        reading.ifPresent(read -> {
            if (read instanceof Reading.Fits fit) {
                place.filter(known -> !known.wasOpenOn(fit.admission().anchorDate()))
                        .flatMap(Places.Place::closedOn)
                        .ifPresent(last -> faults.add(
                                new Reading.Fault("/anchorDate", "This unit or establishment closed after " + last)));
            }
        });
        boolean fits = faults.isEmpty() && reading.isPresent();
        return fits && reading.get() instanceof Reading.Fits admitted
                ? new Received.Ready(admitted.admission(), pathway.orElseThrow(), place.orElseThrow())
                : new Received.Faulty(faults);
    }

    private LocalDate today(Pathway pathway) {
        return LocalDate.ofInstant(clock.instant(), pathway.zone());
    }
}
