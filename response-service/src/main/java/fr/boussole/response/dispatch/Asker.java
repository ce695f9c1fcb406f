package fr.boussole.response.dispatch;

import fr.boussole.response.carrier.Carrier;
import fr.boussole.response.carrier.Handover;
import fr.boussole.response.carrier.Notice;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Does what is to be done next for one invitation. It is decided in one transaction, which writes that a notice is being handed
 * over; the carrier hands it over without any; what came of it is written in another. A notice to someone else's server is handed over by
 * one of our {@link Hands}, so that nobody waits for that server. Whatever stops it in between leaves a
 * trace, which is dealt with once it can no longer be under way.
 */
@ApplicationScoped
public class Asker {

    private static final Logger LOG = Logger.getLogger(Asker.class);
    private static final String CUT_SHORT = "CUT_SHORT";
    private static final String CARRIER_FAILED = "CARRIER_FAILED";

    private final CaseFiles files;
    private final Course course;
    private final Carriers carriers;
    private final Notices notices;
    private final Hands hands;
    private final Queue queue;
    private final Duration takenOverWithin;
    private final Duration putOff;
    private final Clock clock;

    Asker(
            CaseFiles files,
            Course course,
            Carriers carriers,
            Notices notices,
            Hands hands,
            Queue queue,
            DispatchSettings settings,
            Clock clock) {
        this.files = files;
        this.course = course;
        this.carriers = carriers;
        this.notices = notices;
        this.hands = hands;
        this.queue = queue;
        this.takenOverWithin = settings.takenOverWithin();
        this.putOff = settings.backOff().first();
        this.clock = clock;
    }

    private record Handing(Carrier carrier, Notice notice) {}

    /** Does it, if anything is due; where no hand is free for it, it is put off. Not to be called in a transaction. */
    public void ask(UUID invitation) {
        Optional<Hands.Errand> waits = attempt(invitation);
        if (waits.filter(hands::awaitFree).isPresent()) {
            waits = attempt(invitation);
        }
        if (waits.isPresent()) {
            queue.putOff(invitation, clock.instant(), putOff);
        }
    }

    /** Gives what no hand is free for. */
    private Optional<Hands.Errand> attempt(UUID invitation) {
        Grip grip = new Grip(hands);
        Optional<Handing> handing;
        try {
            handing = QuarkusTransaction.disallowingExisting()
                    .call(() -> files.locked(invitation).flatMap(file -> decide(file, grip, clock.instant())));
        } catch (RuntimeException | Error failed) {
            grip.letGo();
            throw failed;
        }
        handing.ifPresent(begun -> grip.work(() -> hand(begun)));
        return grip.refused();
    }

    private Optional<Handing> decide(CaseFile file, Grip grip, Instant now) {
        Optional<Dispatch> cutShort = file.handing();
        Instant over = cutShort.map(dispatch -> dispatch.handedAt.plus(takenOverWithin))
                .orElse(now);
        if (over.isAfter(now)) {
            file.invitation().nextAt = over;
            return Optional.empty();
        }
        cutShort.ifPresent(dispatch -> clear(file, dispatch, now));
        return course.next(file, now)
                .filter(dispatch -> grip.take(
                        carriers.errand(dispatch.channel, file.contact().orElseThrow())))
                .map(dispatch -> begin(file, dispatch, now));
    }

    /** Whoever was handing it over is no more. */
    private void clear(CaseFile file, Dispatch dispatch, Instant now) {
        boolean isRepeatable =
                carriers.by(dispatch.channel).filter(Carrier::isRepeatable).isPresent();
        if (isRepeatable && file.isAsked()) {
            dispatch.status = DispatchStatus.DUE;
        } else {
            course.lost(file, dispatch, CUT_SHORT, now);
        }
    }

    private Handing begin(CaseFile file, Dispatch dispatch, Instant now) {
        dispatch.handing(now);
        file.invitation().nextAt = now.plus(takenOverWithin);
        return new Handing(carriers.by(dispatch.channel).orElseThrow(), notices.of(file, dispatch, now));
    }

    private void hand(Handing handing) {
        Handover outcome = handOver(handing);
        QuarkusTransaction.disallowingExisting()
                .run(() -> files.locked(handing.notice().invitation())
                        .ifPresent(file -> course.handed(file, handing.notice().id(), outcome, clock.instant())));
    }

    /** A carrier that breaks its word, and throws, may have sent before. */
    private static Handover handOver(Handing handing) {
        try {
            return handing.carrier().hand(handing.notice());
        } catch (RuntimeException broken) {
            // Its message may name a person, and the name of its class is nobody's business outside.
            LOG.errorf(
                    "The carrier of %s failed with %s",
                    handing.carrier().channel(), broken.getClass().getName());
            return handing.carrier().isRepeatable()
                    ? new Handover.Later(CARRIER_FAILED)
                    : new Handover.Uncertain(CARRIER_FAILED);
        }
    }
}
