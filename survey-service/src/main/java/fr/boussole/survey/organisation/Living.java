package fr.boussole.survey.organisation;

import fr.boussole.survey.http.Problem;
import fr.boussole.survey.http.Violation;
import fr.boussole.survey.turn.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Renames, merges, closes and reopens organisations from a day on. Asked for again, nothing happens. */
@ApplicationScoped
class Living {
    private final Turn turn;
    private final Register register;
    private final Clock clock;

    Living(Turn turn, Register register, Clock clock) {
        this.turn = turn;
        this.register = register;
        this.clock = clock;
    }

    @Transactional
    Organisation rename(String id, String name, LocalDate from, String reason) {
        Organisation now = found(id);
        if (now.name().equals(name)) {
            return now;
        }
        if (from.isAfter(LocalDate.now(clock))) {
            throw unusable("/from", "A new name is told on its day, not before");
        }
        List<Organisation.FormerName> former = now.formerNames();
        if (!former.isEmpty() && !former.get(former.size() - 1).until().isBefore(from)) {
            throw unusable(
                    "/from",
                    "It has been called so since "
                            + former.get(former.size() - 1).until());
        }
        return register.keep(now.renamed(name, from), Change.RENAMED, from, reason)
                .organisation();
    }

    /** Closes an organisation after its last day, and the units in it that are still open. */
    @Transactional
    Organisation close(String id, LocalDate on, String reason) {
        Organisation now = found(id);
        if (now.closed()) {
            return closedAlready(now, on, Optional.empty());
        }
        closeWhatIsIn(now, on, reason);
        return register.keep(now.closedFrom(on, Optional.empty()), Change.CLOSED, on, reason)
                .organisation();
    }

    /** Closes an organisation, another taking over. What it was stays under its own name. */
    @Transactional
    Organisation merge(String id, String into, LocalDate on, String reason) {
        Organisation now = found(id);
        if (now.closed()) {
            return closedAlready(now, on, Optional.of(into));
        }
        Organisation successor = KnownOrganisation.withId(into)
                .map(KnownOrganisation::organisation)
                .orElseThrow(() -> unusable("/into", "“" + into + "” is not known"));
        if (successor.id().equals(id) || successor.level() != now.level()) {
            throw unusable("/into", "It merges into another " + now.level());
        }
        if (successor.closed()) {
            throw unusable("/into", "“" + into + "” is closed itself");
        }
        closeWhatIsIn(now, on, reason);
        return register.keep(now.closedFrom(on, Optional.of(into)), Change.MERGED, on, reason)
                .organisation();
    }

    /** Undoes a closing; what was closed with it is reopened by itself. */
    @Transactional
    Organisation reopen(String id, String reason) {
        Organisation now = found(id);
        if (!now.closed()) {
            return now;
        }
        Optional<KnownOrganisation> above = now.parent().flatMap(KnownOrganisation::withId);
        if (above.filter(parent -> parent.organisation().closed()).isPresent()) {
            throw unusable("", "“" + above.get().id + "” is closed; reopen it first");
        }
        return register.keep(now.reopened(), Change.REOPENED, LocalDate.now(clock), reason)
                .organisation();
    }

    private Organisation found(String id) {
        turn.await(Register.TURN);
        return KnownOrganisation.withId(id)
                .map(KnownOrganisation::organisation)
                .orElseThrow(() -> Problem.notFound("There is no such organisation"));
    }

    private static Organisation closedAlready(Organisation now, LocalDate on, Optional<String> into) {
        boolean same =
                now.closedOn().filter(on::equals).isPresent() && now.successor().equals(into);
        if (!same) {
            throw Problem.conflict(
                    "closed-already",
                    "It is closed" + now.closedOn().map(day -> " since " + day).orElse("")
                            + now.successor()
                                    .map(other -> ", merged into “" + other + "”")
                                    .orElse("")
                            + "; reopen it first");
        }
        return now;
    }

    private void closeWhatIsIn(Organisation closing, LocalDate on, String reason) {
        List<Organisation> open = KnownOrganisation.in(closing.id()).stream()
                .map(KnownOrganisation::organisation)
                .filter(one -> !one.closed())
                .toList();
        if (closing.level() == Level.REGION && !open.isEmpty()) {
            throw Problem.unusable(
                    "region-in-use",
                    "A region closes when no open establishment is in it",
                    open.stream()
                            .map(one -> new Violation("", "“" + one.id() + "” is open"))
                            .toList());
        }
        String with = "Closed with " + closing.id() + (reason.isEmpty() ? "" : ": " + reason);
        open.forEach(unit -> register.keep(unit.closedFrom(on, Optional.empty()), Change.CLOSED, on, with));
    }

    private static RuntimeException unusable(String pointer, String detail) {
        return Problem.unusable("impossible-change", "This change cannot be", List.of(new Violation(pointer, detail)));
    }
}
