package fr.boussole.survey.organisation;

import fr.boussole.survey.http.Problem;
import fr.boussole.survey.http.Violation;
import fr.boussole.survey.outbox.Outbox;
import fr.boussole.survey.turn.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Creates and changes organisations, all of a request or none; those that stay as they are send no message. */
@ApplicationScoped
class Settling {
    static final String TOPIC = "organisations";
    static final String TYPE = "fr.boussole.organisation.changed.v1";

    private final Turn turn;
    private final Outbox outbox;
    private final Clock clock;

    Settling(Turn turn, Outbox outbox, Clock clock) {
        this.turn = turn;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** How many organisations a request made, changed and left as they were. */
    record Settled(int created, int changed, int unchanged) {
        private Settled and(Settled other) {
            return new Settled(created + other.created, changed + other.changed, unchanged + other.unchanged);
        }
    }

    @Transactional
    Settled settle(List<Organisation> sent) {
        turn.await("organisation");
        Map<String, Organisation> all = KnownOrganisation.byId();
        sent.forEach(organisation -> all.put(organisation.id(), organisation));
        refuseMisplaced(sent, all);
        return sent.stream().map(this::settle).reduce(new Settled(0, 0, 0), Settled::and);
    }

    /** Those that were sent must stand right, and so must those that stand on them. */
    private static void refuseMisplaced(List<Organisation> sent, Map<String, Organisation> all) {
        Hierarchy hierarchy = new Hierarchy(all);
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            String pointer = (sent.size() == 1 ? "" : "/" + i) + "/parent";
            hierarchy.fault(sent.get(i)).ifPresent(fault -> violations.add(new Violation(pointer, fault)));
        }
        Set<Organisation> seen = new HashSet<>(sent);
        all.values().stream()
                .filter(organisation -> !seen.contains(organisation))
                .forEach(organisation ->
                        hierarchy.fault(organisation).ifPresent(fault -> violations.add(new Violation("", fault))));
        if (!violations.isEmpty()) {
            throw Problem.unusable("misplaced-organisation", "The organisations do not form a tree", violations);
        }
    }

    private Settled settle(Organisation organisation) {
        Optional<KnownOrganisation> there = KnownOrganisation.withId(organisation.id());
        if (there.filter(known -> known.json().equals(organisation.json())).isPresent()) {
            return new Settled(0, 0, 1);
        }
        KnownOrganisation known = there.orElseGet(KnownOrganisation::new);
        known.become(organisation, clock.instant());
        known.persist();
        outbox.append(TOPIC, organisation.id(), TYPE, organisation.json());
        return there.isPresent() ? new Settled(0, 1, 0) : new Settled(1, 0, 0);
    }
}
