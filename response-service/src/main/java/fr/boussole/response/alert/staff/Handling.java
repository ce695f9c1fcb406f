package fr.boussole.response.alert.staff;

import fr.boussole.response.alert.AlertCase;
import fr.boussole.response.alert.AlertEvent;
import fr.boussole.response.alert.AlertEvent.What;
import fr.boussole.response.audit.Audit;
import fr.boussole.response.problem.Problems;
import fr.boussole.response.problem.Violation;
import fr.boussole.response.security.Scope;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What someone of the staff does about a case: each deed once, whoever else does the same, and each put on record. */
@RequestScoped
public class Handling {

    private static final int LONGEST_NAME = 200;

    private final Cases cases;
    private final Audit audit;
    private final SecurityIdentity identity;
    private final Clock clock;

    Handling(Cases cases, Audit audit, SecurityIdentity identity, Clock clock) {
        this.cases = cases;
        this.audit = audit;
        this.identity = identity;
        this.clock = clock;
    }

    /** The case with what raised it: that it was read is put on record. */
    @Transactional
    public AlertCase read(UUID id, Scope.View view) {
        AlertCase found = cases.find(id, view);
        audit(found, "alert-seen", Map.of());
        return found;
    }

    /** Someone takes care of it: whoever asks, when nobody is named. */
    @Transactional
    public AlertCase assign(UUID id, String to, Scope.View view) {
        AlertCase found = open(id, view);
        String name = to.isBlank() ? who() : to.strip();
        if (name.length() > LONGEST_NAME) {
            throw Problems.invalid(
                    "This name is too long", List.of(new Violation("/to", "At most " + LONGEST_NAME + " characters")));
        }
        if (!name.equals(found.assignedTo)) {
            found.assignedTo = name;
            AlertEvent.write(found, What.ASSIGNED, who(), name, clock.instant());
            audit(found, "alert-assigned", Map.of("to", name));
        }
        return found;
    }

    /** Somebody has seen it, and takes care of it where nobody did. */
    @Transactional
    public AlertCase acknowledge(UUID id, Scope.View view) {
        AlertCase found = open(id, view);
        acknowledge(found, clock.instant());
        return found;
    }

    /** It is done, and this is what was done. */
    @Transactional
    public AlertCase close(UUID id, String note, Scope.View view) {
        if (note.isBlank() || note.length() > AlertEvent.LONGEST_NOTE) {
            throw Problems.invalid(
                    "What was done is not said",
                    List.of(new Violation(
                            "/note", "A sentence or more, at most " + AlertEvent.LONGEST_NOTE + " characters")));
        }
        AlertCase found = open(id, view);
        Instant now = clock.instant();
        acknowledge(found, now);
        found.closedAt = now;
        found.closedBy = who();
        AlertEvent.write(found, What.CLOSED, who(), note.strip(), now);
        audit(found, "alert-closed", Map.of());
        return found;
    }

    private void acknowledge(AlertCase found, Instant now) {
        if (found.acknowledgedAt != null) {
            return;
        }
        found.acknowledgedAt = now;
        found.acknowledgedBy = who();
        if (found.assignedTo == null) {
            found.assignedTo = who();
        }
        AlertEvent.write(found, What.ACKNOWLEDGED, who(), "", now);
        audit(found, "alert-acknowledged", Map.of());
    }

    private AlertCase open(UUID id, Scope.View view) {
        AlertCase found = cases.locked(id, view);
        if (found.isClosed()) {
            throw Problems.conflict(
                    "alert-closed",
                    "This alert is closed",
                    "Someone closed it at " + found.closedAt + "; read what they did.");
        }
        return found;
    }

    private void audit(AlertCase found, String deed, Map<String, String> detail) {
        audit.write(deed, found.episode, found.organisation, detail);
    }

    private String who() {
        return identity.getPrincipal().getName();
    }
}
