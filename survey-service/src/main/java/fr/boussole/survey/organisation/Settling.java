package fr.boussole.survey.organisation;

import fr.boussole.survey.http.Problem;
import fr.boussole.survey.http.Violation;
import fr.boussole.survey.turn.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Creates and changes organisations, all of a request or none; those that stay as they are send no message. */
@ApplicationScoped
class Settling {
    private final Turn turn;
    private final Register register;
    private final Clock clock;

    Settling(Turn turn, Register register, Clock clock) {
        this.turn = turn;
        this.register = register;
        this.clock = clock;
    }

    /** How many organisations a request made, changed and left as they were. */
    record Settled(int created, int changed, int unchanged) {
        private Settled and(Settled other) {
            return new Settled(created + other.created, changed + other.changed, unchanged + other.unchanged);
        }
    }

    @Transactional
    Settled settle(List<Stated> stated) {
        turn.await(Register.TURN);
        Map<String, Organisation> all = around(stated);
        LocalDate today = LocalDate.now(clock);
        List<Organisation> sent = stated.stream()
                .map(one ->
                        one.over(Optional.ofNullable(all.get(one.organisation().id())), today))
                .toList();
        List<Violation> moved = movedUnits(sent, all);
        sent.forEach(organisation -> all.put(organisation.id(), organisation));
        refuseMisplaced(sent, all, moved);
        return sent.stream().map(one -> settle(one, today)).reduce(new Settled(0, 0, 0), Settled::and);
    }

    /** Those that are sent, those above them and those directly in them: nothing else could come to stand wrong. */
    private static Map<String, Organisation> around(List<Stated> stated) {
        Set<String> sent = new HashSet<>();
        Set<String> named = new HashSet<>();
        stated.forEach(one -> {
            sent.add(one.organisation().id());
            one.organisation().parent().ifPresent(named::add);
        });
        named.addAll(sent);
        return KnownOrganisation.around(named, sent);
    }

    /** A unit's patients are known by pseudonyms of its establishment, so it cannot take its history elsewhere. */
    private static List<Violation> movedUnits(List<Organisation> sent, Map<String, Organisation> known) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            Organisation one = sent.get(i);
            Organisation before = known.getOrDefault(one.id(), one);
            if (before.level() == Level.UNIT
                    && one.level() == Level.UNIT
                    && !before.parent().equals(one.parent())) {
                violations.add(new Violation(
                        pointer(sent, i),
                        "The unit “" + one.id()
                                + "” stays in its establishment; make a new unit and merge it into that one"));
            }
        }
        return violations;
    }

    private static String pointer(List<Organisation> sent, int index) {
        return (sent.size() == 1 ? "" : "/" + index) + "/parent";
    }

    /** Those that were sent must stand right, and so must those that stand on them. */
    private static void refuseMisplaced(
            List<Organisation> sent, Map<String, Organisation> all, List<Violation> alreadySeen) {
        Hierarchy hierarchy = new Hierarchy(all);
        List<Violation> violations = new ArrayList<>(alreadySeen);
        for (int i = 0; i < sent.size(); i++) {
            String pointer = pointer(sent, i);
            hierarchy.fault(sent.get(i)).ifPresent(fault -> violations.add(new Violation(pointer, fault)));
        }
        Set<Organisation> seen = new HashSet<>(sent);
        Set<String> changed = sent.stream().map(Organisation::id).collect(Collectors.toSet());
        all.values().stream()
                .filter(organisation -> !seen.contains(organisation))
                .filter(organisation ->
                        organisation.parent().filter(changed::contains).isPresent())
                .forEach(organisation ->
                        hierarchy.fault(organisation).ifPresent(fault -> violations.add(new Violation("", fault))));
        if (!violations.isEmpty()) {
            throw Problem.unusable("misplaced-organisation", "The organisations do not form a tree", violations);
        }
    }

    private Settled settle(Organisation organisation, LocalDate today) {
        Optional<Organisation> there =
                KnownOrganisation.withId(organisation.id()).map(KnownOrganisation::organisation);
        if (there.filter(organisation::equals).isPresent()) {
            return new Settled(0, 0, 1);
        }
        register.keep(organisation, change(there, organisation), today, "");
        return there.isPresent() ? new Settled(0, 1, 0) : new Settled(1, 0, 0);
    }

    private static Change change(Optional<Organisation> before, Organisation after) {
        if (before.isEmpty()) {
            return Change.CREATED;
        }
        if (before.get().closed() != after.closed()) {
            return after.closed() ? Change.CLOSED : Change.REOPENED;
        }
        return before.get().parent().equals(after.parent()) ? Change.CORRECTED : Change.MOVED;
    }
}
