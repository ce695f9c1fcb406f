package fr.boussole.response.carrier.interview;

import fr.boussole.response.audit.Audit;
import fr.boussole.response.carrier.Addressee;
import fr.boussole.response.carrier.Addressees;
import fr.boussole.response.carrier.DeliveryReport;
import fr.boussole.response.carrier.DeliveryReport.Outcome;
import fr.boussole.response.carrier.Reporting;
import fr.boussole.response.carrier.Words;
import fr.boussole.response.configuration.Boussole;
import fr.boussole.response.pathway.Channel;
import fr.boussole.response.problem.Problems;
import fr.boussole.response.security.Scope;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What an interviewer does with a call: takes it, which opens the contact for it alone, and says what came of it. */
@ApplicationScoped
public class Interviewing {

    private final Calls calls;
    private final Addressees addressees;
    private final InterviewLinks links;
    private final InterviewSettings settings;
    private final URI address;
    private final Audit audit;
    private final Reporting reporting;
    private final SecurityIdentity identity;
    private final Clock clock;

    Interviewing(
            Calls calls,
            Addressees addressees,
            InterviewLinks links,
            InterviewSettings settings,
            Boussole boussole,
            Audit audit,
            Reporting reporting,
            SecurityIdentity identity,
            Clock clock) {
        this.calls = calls;
        this.addressees = addressees;
        this.links = links;
        this.settings = settings;
        this.address = boussole.link().address();
        this.audit = audit;
        this.reporting = reporting;
        this.identity = identity;
        this.clock = clock;
    }

    @Transactional
    public TakenCall take(UUID id, Scope.View view) {
        Call call = free(id, view);
        Instant now = clock.instant();
        Addressee asked = addressees
                .of(call.invitation())
                .orElseThrow(() -> Problems.conflict(
                        "no-contact", "This person can be reached no more", "Their contact has been forgotten."));
        calls.take(id, who());
        write("contact-opened", asked, call, Map.of());
        String token = links.sign(
                call.channel(), call.invitation(), asked.invitation().linkEdition, now.plus(settings.kept()));
        Words words = Words.to(asked.contact());
        return new TakenCall(
                id,
                call.channel(),
                asked.contact().name(),
                asked.contact().telephone().filter(number -> call.channel() == Channel.TELEPHONE),
                words.language(),
                words.say(
                        call.channel() == Channel.TELEPHONE ? "script.telephone" : "script.bedside",
                        asked.organisationName()),
                call.lastDay(),
                call.attempts(),
                address + "/r/" + token + (call.channel() == Channel.BEDSIDE ? "?kiosk=yes" : ""));
    }

    /** Says what came of a call that someone made without having taken it from the list. */
    @Transactional
    public void called(UUID id, CallAttempt attempt, Scope.View view) {
        calls.take(free(id, view).id(), who());
        attempted(id, attempt, view);
    }

    private Call free(UUID id, Scope.View view) {
        Call call = calls.locked(id, view);
        if (call.isTakenByAnother(who(), clock.instant(), settings.kept())) {
            throw Problems.conflict(
                    "call-taken", "Someone else is at it", "Another interviewer has taken this call: choose another.");
        }
        return call;
    }

    /** Says what came of a call that was taken. */
    @Transactional
    public void attempted(UUID id, CallAttempt attempt, Scope.View view) {
        Call call = calls.locked(id, view);
        if (!call.isTakenBy(who())) {
            throw Problems.conflict("call-not-taken", "You are not at this call", "Take it first.");
        }
        Addressee asked = addressees
                .of(call.invitation())
                .orElseThrow(() -> Problems.conflict(
                        "no-contact", "This person can be reached no more", "Their contact has been forgotten."));
        AttemptOutcome outcome = attempt.outcome();
        Optional<Instant> next = next(call, asked, outcome, attempt.nextAt());
        calls.attempted(id, who(), attempt, next);
        write("call-attempted", asked, call, Map.of("outcome", outcome.name()));
        report(call, outcome, next).ifPresent(report -> reporting.tell(call.channel(), id, report));
    }

    /** When it is tried again; nothing when it is done, or no time is left. */
    private Optional<Instant> next(Call call, Addressee asked, AttemptOutcome outcome, Optional<Instant> agreed) {
        Instant now = clock.instant();
        if (outcome == AttemptOutcome.CALL_BACK) {
            return Optional.of(agreed.filter(at -> at.isAfter(now) && at.isBefore(asked.until()))
                    .orElseThrow(() -> Problems.badRequest(
                            "no-appointment",
                            "When are they to be called back?",
                            "Give nextAt, after now and before the end of " + call.lastDay() + ".")));
        }
        boolean isTriedAgain = outcome == AttemptOutcome.NO_ANSWER && call.attempts() + 1 < settings.attempts();
        return isTriedAgain
                ? Optional.of(agreed.orElseGet(() -> now.plus(settings.between())))
                        .filter(at -> at.isBefore(asked.until()))
                : Optional.empty();
    }

    private Optional<DeliveryReport> report(Call call, AttemptOutcome outcome, Optional<Instant> next) {
        Instant now = clock.instant();
        return switch (outcome) {
            case ANSWERED -> Optional.of(new DeliveryReport(Outcome.DELIVERED, now, "reached"));
            case WRONG_NUMBER -> Optional.of(new DeliveryReport(Outcome.BOUNCED_HARD, now, "wrong number"));
            case REFUSED -> Optional.of(new DeliveryReport(Outcome.REFUSED, now, "said no"));
            case NO_ANSWER ->
                next.isPresent()
                        ? Optional.empty()
                        : Optional.of(new DeliveryReport(
                                Outcome.BOUNCED_SOFT, now, "no answer, " + (call.attempts() + 1) + " attempts"));
            case CALL_BACK -> Optional.empty();
        };
    }

    private void write(String deed, Addressee asked, Call call, Map<String, String> more) {
        Map<String, String> detail = new java.util.TreeMap<>(more);
        detail.put("call", call.id().toString());
        detail.put("channel", call.channel().name());
        audit.write(deed, asked.episode().id, asked.episode().organisation, detail);
    }

    private String who() {
        return identity.getPrincipal().getName();
    }
}
