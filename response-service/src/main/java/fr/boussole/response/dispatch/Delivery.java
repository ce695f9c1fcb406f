package fr.boussole.response.dispatch;

import fr.boussole.response.carrier.Carrier;
import fr.boussole.response.carrier.DeliveryReport;
import fr.boussole.response.carrier.Reports;
import fr.boussole.response.invitation.CancelReason;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.message.LifeEvent.Kind;
import fr.boussole.response.schedule.Manners;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes what the world tells of notices, and goes on from there. */
@ApplicationScoped
class Delivery implements Reports {

    private static final String UNSUBSCRIBED = "UNSUBSCRIBED";
    private static final String PATIENT = "PATIENT";

    private static final Set<DispatchStatus> OUT =
            EnumSet.of(DispatchStatus.HANDING, DispatchStatus.UNCERTAIN, DispatchStatus.SENT);

    private final CaseFiles files;
    private final Course course;
    private final Carriers carriers;
    private final Unsubscribed unsubscribed;
    private final Manners manners;
    private final MeterRegistry meters;
    private final Clock clock;

    Delivery(
            CaseFiles files,
            Course course,
            Carriers carriers,
            Unsubscribed unsubscribed,
            Manners manners,
            MeterRegistry meters,
            Clock clock) {
        this.files = files;
        this.course = course;
        this.carriers = carriers;
        this.unsubscribed = unsubscribed;
        this.manners = manners;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void take(UUID notice, DeliveryReport report) {
        Optional<CaseFile> file = files.lockedByNotice(notice);
        if (file.isEmpty()) {
            meters.counter("boussole_dispatch_unknown_reports").increment();
            return;
        }
        file.get()
                .dispatch(notice)
                .filter(dispatch -> isNews(dispatch, report))
                .ifPresent(dispatch -> take(file.get(), dispatch, report));
    }

    private static boolean isNews(Dispatch dispatch, DeliveryReport report) {
        return dispatch.reportedAt == null || report.at().isAfter(dispatch.reportedAt);
    }

    private void take(CaseFile file, Dispatch dispatch, DeliveryReport report) {
        if (report.outcome() == DeliveryReport.Outcome.UNSUBSCRIBED) {
            if (file.reaches().contains(dispatch.channel)) {
                unsubscribe(file, dispatch, report);
            }
            return;
        }
        if (report.outcome() == DeliveryReport.Outcome.REFUSED) {
            refuse(file, dispatch, report);
            return;
        }
        boolean isHard = report.outcome() == DeliveryReport.Outcome.BOUNCED_HARD;
        if (!OUT.contains(dispatch.status) && !(isHard && dispatch.status == DispatchStatus.DELIVERED)) {
            return;
        }
        if (dispatch.status == DispatchStatus.HANDING || dispatch.status == DispatchStatus.UNCERTAIN) {
            course.sent(file, dispatch, dispatch.reference, dispatch.handedAt);
        }
        if (report.outcome() == DeliveryReport.Outcome.DELIVERED) {
            dispatch.become(DispatchStatus.DELIVERED, "", report.at());
            course.tell(file, Course.event(Kind.DELIVERED, dispatch, report.at()));
        } else {
            bounced(file, dispatch, report, isHard);
        }
        course.next(file, clock.instant());
    }

    private void bounced(CaseFile file, Dispatch dispatch, DeliveryReport report, boolean isHard) {
        dispatch.cameBack(report.reason(), report.at(), isHard ? 1 : mostBounces(dispatch));
        if (isHard) {
            course.shut(file, dispatch, report.reason(), report.at());
        }
        course.tell(file, Course.event(Kind.BOUNCED, dispatch, report.at()).because(report.reason()));
    }

    /** A carrier that knows a notice by its id would not take the same one twice: only others can try again. */
    private int mostBounces(Dispatch dispatch) {
        boolean isRepeatable =
                carriers.by(dispatch.channel).filter(Carrier::isRepeatable).isPresent();
        return isRepeatable ? 1 : manners.softBounces();
    }

    /** They said no: nothing more is asked of them. Others who answer for themselves go on, unless the patient said it. */
    private void refuse(CaseFile file, Dispatch dispatch, DeliveryReport report) {
        Instant now = clock.instant();
        boolean isThePatient = file.step().respondent().equals(PATIENT);
        dispatch.become(DispatchStatus.DELIVERED, report.reason(), report.at());
        if (isThePatient && file.episode().stoppedAt == null) {
            file.episode().stoppedAt = now;
            file.episode().stopReason = CancelReason.REFUSED.name();
        }
        for (Invitation invitation : Invitation.of(file.episode().id)) {
            files.locked(invitation.id)
                    .filter(other -> isThePatient
                            || other.step().respondent().equals(file.step().respondent()))
                    .filter(other -> other.invitation().cancel(CancelReason.REFUSED, now))
                    .ifPresent(course::changed);
        }
    }

    /**
     * They get no more by this channel, about no step of any pathway of the establishment; a step that has no other is refused: those of
     * this episode now, those of others when they would be asked.
     */
    private void unsubscribe(CaseFile file, Dispatch dispatch, DeliveryReport report) {
        Instant now = clock.instant();
        course.shut(file, dispatch, UNSUBSCRIBED, report.at());
        file.contact()
                .ifPresent(contact -> unsubscribed.add(file.episode().organisation, contact, dispatch.channel, now));
        dispatch.reportedAt = report.at();
        course.tell(file, Course.event(Kind.FAILED, dispatch, report.at()).because(UNSUBSCRIBED));
        for (Invitation invitation : Invitation.of(file.episode().id)) {
            files.locked(invitation.id)
                    .filter(other ->
                            other.step().respondent().equals(file.step().respondent()))
                    .filter(other -> other.step().channels().stream().noneMatch(other.reaches()::contains))
                    .filter(other -> other.invitation().cancel(CancelReason.REFUSED, now))
                    .ifPresent(course::changed);
            invitation.lookAgain(now);
        }
    }
}
