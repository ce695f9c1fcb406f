package fr.boussole.response.enrolment;

import fr.boussole.response.admission.Admission;
import fr.boussole.response.admission.Reading;
import fr.boussole.response.admission.Rules;
import fr.boussole.response.admission.Statement;
import fr.boussole.response.catalogue.Catalogue;
import fr.boussole.response.catalogue.Places;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.identity.Pseudonyms;
import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.problem.Violation;
import fr.boussole.response.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Checks what was sent against the catalogue, before anything is written. */
@ApplicationScoped
public class Reception {

    private static final int LONGEST_PATIENT_REFERENCE = 128;
    private static final int MOST_REMEMBERED = 10_000;

    private final Catalogue catalogue;
    private final Places places;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    Reception(Catalogue catalogue, Places places, Pseudonyms pseudonyms, Clock clock) {
        this.catalogue = catalogue;
        this.places = places;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /** What was sent, and whether it can be enrolled. */
    public sealed interface Received {

        record Ready(Newcomer newcomer) implements Received {}

        record Faulty(List<Reading.Fault> faults) implements Received {
            List<Violation> violations() {
                return faults.stream()
                        .map(fault -> new Violation(fault.pointer(), fault.message()))
                        .toList();
            }
        }
    }

    /** What one sender says, from now on. */
    public Hearing hear(Scope.View view) {
        return new Hearing(view);
    }

    /** Remembers what the catalogue said for as long as one sender speaks: a file names the same few pathways and places. */
    public final class Hearing {

        private final Scope.View view;
        private final Map<String, Optional<Pathway>> pathways = new HashMap<>();
        private final Map<String, Optional<Places.Place>> known = new HashMap<>();

        private Hearing(Scope.View view) {
            this.view = view;
        }

        /** The version of the pathway that new episodes follow. */
        public Optional<Pathway> pathway(String id) {
            forgetWhenFull(pathways);
            return pathways.computeIfAbsent(id, catalogue::currentPathway);
        }

        private Optional<Places.Place> place(String organisation) {
            forgetWhenFull(known);
            return known.computeIfAbsent(organisation, id -> places.find(id, view));
        }

        private static void forgetWhenFull(Map<?, ?> memory) {
            if (memory.size() > MOST_REMEMBERED) {
                memory.clear();
            }
        }

        public Received receive(Candidate candidate) {
            List<Reading.Fault> faults = new ArrayList<>();
            Statement said = candidate.statement();
            Optional<Pathway> pathway = pathway(said.pathway());
            if (pathway.isEmpty()) {
                faults.add(new Reading.Fault("/pathway", "No pathway of that id has been published"));
            }
            Optional<Places.Place> place = place(said.organisation()).filter(found -> !found.isClosedForGood());
            if (place.isEmpty()) {
                faults.add(new Reading.Fault("/organisation", "You see no open unit or establishment of that id"));
            }
            Optional<Admission> admission = pathway.flatMap(found -> admission(found, said, faults));
            admission.ifPresent(fit -> checkOpen(place, fit, faults));
            checkPatient(candidate.patientReference(), faults);
            Map<String, Contact> contacts = contacts(candidate, faults);
            return faults.isEmpty()
                    ? new Received.Ready(newcomer(candidate, pathway.get(), place.get(), admission.get(), contacts))
                    : new Received.Faulty(faults);
        }
    }

    private Optional<Admission> admission(Pathway pathway, Statement said, List<Reading.Fault> faults) {
        Reading reading = new Rules(pathway, LocalDate.ofInstant(clock.instant(), pathway.zone())).read(said);
        if (reading instanceof Reading.Refused refused) {
            faults.addAll(refused.faults());
            return Optional.empty();
        }
        return Optional.of(((Reading.Fits) reading).admission());
    }

    private static void checkOpen(Optional<Places.Place> place, Admission admission, List<Reading.Fault> faults) {
        place.filter(found -> !found.wasOpenOn(admission.anchorDate()))
                .flatMap(Places.Place::closedOn)
                .ifPresent(last -> faults.add(
                        new Reading.Fault("/anchorDate", "This unit or establishment closed after " + last)));
    }

    private static void checkPatient(String reference, List<Reading.Fault> faults) {
        if (reference.length() > LONGEST_PATIENT_REFERENCE || reference.chars().anyMatch(Character::isISOControl)) {
            faults.add(new Reading.Fault(
                    "/patientReference",
                    "The patient's number is at most " + LONGEST_PATIENT_REFERENCE + " characters"));
        }
    }

    private static Map<String, Contact> contacts(Candidate candidate, List<Reading.Fault> faults) {
        Map<String, Contact> contacts = new TreeMap<>();
        if (candidate.leftOut().isEmpty()) {
            candidate
                    .contacts()
                    .forEach((respondent, said) ->
                            contacts.put(respondent, new ContactReading("/contacts/" + respondent, faults).read(said)));
        }
        return contacts;
    }

    private Newcomer newcomer(
            Candidate candidate,
            Pathway pathway,
            Places.Place place,
            Admission admission,
            Map<String, Contact> contacts) {
        return new Newcomer(
                pseudonyms.of(place.establishment(), admission.establishmentReference()),
                Optional.of(candidate.patientReference())
                        .filter(reference -> !reference.isBlank())
                        .map(reference -> pseudonyms.ofPerson(place.establishment(), reference)),
                admission,
                pathway,
                place,
                contacts,
                candidate.leftOut());
    }
}
