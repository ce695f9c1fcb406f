package fr.boussole.response.alert;

import fr.boussole.form.alert.AlertRule;
import fr.boussole.response.pathway.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What a person has to be told because of what they said: at once, until they have read it, and again at the end. */
@ApplicationScoped
public class Advice {

    private final Clock clock;

    Advice(Clock clock) {
        this.clock = clock;
    }

    /** What they have not read yet, the gravest first. */
    @Transactional
    public List<AlertRule> unread(UUID invitation, Step step) {
        return step.alerts().isEmpty()
                ? List.of()
                : rules(holding(invitation).filter(found -> found.advisedAt == null), step);
    }

    /** All that holds, read or not, the gravest first. */
    @Transactional
    public List<AlertRule> all(UUID invitation, Step step) {
        return step.alerts().isEmpty() ? List.of() : rules(holding(invitation), step);
    }

    /** They have read it; told again, nothing changes. */
    @Transactional
    public void read(UUID invitation) {
        holding(invitation)
                .filter(found -> found.advisedAt == null)
                .forEach(found -> found.advisedAt = clock.instant());
    }

    private static Stream<AlertCase> holding(UUID invitation) {
        return AlertCase.ofRules(invitation).stream().filter(found -> found.holds);
    }

    private static List<AlertRule> rules(Stream<AlertCase> cases, Step step) {
        return cases.flatMap(found -> step.alert(found.rule).stream())
                .sorted(Comparator.comparing(AlertRule::severity).reversed())
                .toList();
    }
}
