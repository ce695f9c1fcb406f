package fr.boussole.response.alert;

import fr.boussole.form.alert.AlertRule;
import fr.boussole.form.alert.Audience;
import fr.boussole.form.alert.Cause;
import fr.boussole.form.alert.Watched;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.branching.Branching;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.score.Scale;
import fr.boussole.response.alert.AlertEvent.What;
import fr.boussole.response.catalogue.Catalogue;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.identity.Ids;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.pathway.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Looks at what a person has just said, in the transaction that stores it: what is saved has opened its cases, and what is not has
 * opened none. The episode has been locked before, so that each rule has one case at most for each step.
 */
@ApplicationScoped
public class Alerts {

    private final Catalogue catalogue;
    private final EntityManager database;
    private final Clock clock;

    Alerts(Catalogue catalogue, EntityManager database, Clock clock) {
        this.catalogue = catalogue;
        this.database = database;
        this.clock = clock;
    }

    /** What a person says now, and of which step of whose way. */
    public record Said(Episode episode, Invitation invitation, Step step, FormDefinition form, Answers answers) {}

    /** Looks at answers that count, or will once they are sent. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void look(Said said, boolean sent) {
        List<AlertRule> rules = said.step().alerts();
        if (rules.isEmpty()) {
            return;
        }
        List<Scale> scales = rules.stream().anyMatch(AlertRule::looksAtScores)
                ? catalogue.scales(said.form().canonical())
                : List.of();
        Watched watched = new Watched(said.form(), Branching.of(said.form(), said.answers()), scales, sent);
        Map<String, AlertCase> known = known(said.invitation());
        rules.forEach(rule -> heard(
                said,
                rule,
                Optional.ofNullable(known.get(rule.id())),
                rule.when().cause(watched)));
    }

    /** Tells that the answers count for nothing any more, such as those that were declared an error. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdrawn(Invitation invitation) {
        known(invitation).values().forEach(this::noLonger);
    }

    private static Map<String, AlertCase> known(Invitation invitation) {
        return AlertCase.ofRules(invitation.id).stream()
                .collect(Collectors.toMap(found -> found.rule, Function.identity()));
    }

    private void heard(Said said, AlertRule rule, Optional<AlertCase> known, Optional<Cause> cause) {
        if (cause.isEmpty()) {
            known.ifPresent(this::noLonger);
        } else if (known.isPresent()) {
            still(known.get(), rule, cause.get());
        } else {
            opened(said, rule, cause.get());
        }
    }

    private void opened(Said said, AlertRule rule, Cause cause) {
        AlertCase fresh = new AlertCase();
        fresh.kind = AlertCase.Kind.RULE;
        fresh.rule = rule.id();
        fresh.severity = rule.severity();
        fresh.cause = cause.json().toString();
        open(fresh, said.episode(), said.invitation(), rule.tells(), rule.within());
    }

    /** Opens a case of someone on a step of theirs. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(AlertCase fresh, Episode episode, Invitation invitation, Audience tells, Duration within) {
        Instant now = clock.instant();
        fresh.id = Ids.next();
        fresh.episode = episode.id;
        fresh.invitation = invitation.id;
        fresh.pathwayVersion = invitation.pathwayVersion(episode);
        fresh.organisation = told(episode, tells);
        fresh.open(now, within);
        fresh.persist();
        AlertEvent.write(fresh, What.OPENED, "", "", now);
    }

    private void still(AlertCase known, AlertRule rule, Cause cause) {
        boolean same = known.cause().equals(Optional.of(cause));
        if (same && known.holds) {
            return;
        }
        Instant now = clock.instant();
        known.cause = cause.json().toString();
        if (known.holds && !known.isClosed()) {
            AlertEvent.write(known, What.CHANGED, "", "", now);
        } else {
            known.open(now, rule.within());
            AlertEvent.write(known, What.RAISED_AGAIN, "", "", now);
        }
    }

    /** The case stays, and says so: somebody may be on their way already. */
    private void noLonger(AlertCase known) {
        if (known.holds) {
            known.holds = false;
            AlertEvent.write(known, What.NO_LONGER, "", "", clock.instant());
        }
    }

    private String told(Episode episode, Audience tells) {
        return tells == Audience.UNIT
                ? episode.organisation
                : (String) database.createNativeQuery("select coalesce(establishment_of(:place), :place)", String.class)
                        .setParameter("place", episode.organisation)
                        .getSingleResult();
    }
}
