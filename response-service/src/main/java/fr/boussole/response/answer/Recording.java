package fr.boussole.response.answer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.answer.ResponseJson;
import fr.boussole.form.calculation.Calculation;
import fr.boussole.response.alert.Alerts;
import fr.boussole.response.identity.Ids;
import fr.boussole.response.invitation.InvitationStatus;
import fr.boussole.response.outbox.Outbox;
import fr.boussole.response.pathway.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Writes a changed sheet and the messages about it in the transaction under way. The episode has been locked before. */
@ApplicationScoped
class Recording {

    private final AttachedFiles attached;
    private final Casting casting;
    private final Outbox outbox;
    private final Alerts alerts;
    private final Clock clock;

    Recording(AttachedFiles attached, Casting casting, Outbox outbox, Alerts alerts, Clock clock) {
        this.attached = attached;
        this.casting = casting;
        this.outbox = outbox;
        this.alerts = alerts;
        this.clock = clock;
    }

    /** By which way a sheet came. */
    enum Mode {
        WEB(Channel.LINK),
        TELEPHONE(Channel.TELEPHONE),
        BEDSIDE(Channel.BEDSIDE),
        API(Channel.API);

        private final Channel channel;

        Mode(Channel channel) {
            this.channel = channel;
        }

        /** By whom the pages of that way are filled in. */
        static Mode by(Channel channel) {
            return switch (channel) {
                case TELEPHONE -> TELEPHONE;
                case BEDSIDE -> BEDSIDE;
                default -> WEB;
            };
        }

        /** Whether someone else fills them in on the person's behalf. */
        boolean isInterview() {
            return this == TELEPHONE || this == BEDSIDE;
        }
    }

    /** Stores a sheet answered now. */
    @Transactional(Transactional.TxType.MANDATORY)
    Response record(OpenForm open, Sheet sheet, Mode mode, String language) {
        return record(open, sheet, mode, language, clock.instant());
    }

    /**
     * Stores a sheet and tells of it.
     *
     * @param answeredAt when the person sent it, kept if this is the first time that it is sent
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Response record(OpenForm open, Sheet sheet, Mode mode, String language, Instant answeredAt) {
        Instant now = clock.instant();
        Response response = open.stored().orElseGet(() -> begun(open, mode, now));
        response.version++;
        response.status = sheet.status().code();
        response.language = language;
        response.recordedAt = now;
        if (mode.isInterview()) {
            response.mode = mode.name();
        }
        if (sheet.status().isSent() && response.answeredAt == null) {
            response.answeredAt = answeredAt;
        }
        Answers dated = sheet.answers()
                .withStatus(sheet.status().code())
                .withLanguage(language)
                .withAuthored((response.answeredAt == null ? now : response.answeredAt)
                        .truncatedTo(ChronoUnit.MILLIS)
                        .toString());
        Answers counted = Calculation.of(open.form(), dated);
        response.answers = ResponseJson.write(counted).toString();
        if (open.step().anonymous()) {
            casting.keep(open, response, new Sheet(sheet.status(), counted));
            reach(open, sheet, mode, now);
            return response;
        }
        if (open.stored().isEmpty()) {
            response.persist();
        }
        attached.forgetOthers(open, counted);
        tell(open, response, new Sheet(sheet.status(), counted), mode, now);
        watch(open, sheet.status(), counted);
        return response;
    }

    private void watch(OpenForm open, Status status, Answers answers) {
        if (status == Status.ENTERED_IN_ERROR) {
            alerts.withdrawn(open.invitation());
        } else {
            alerts.look(
                    new Alerts.Said(open.episode(), open.invitation(), open.step(), open.form(), answers),
                    status.isSent());
        }
    }

    private void tell(OpenForm open, Response response, Sheet sheet, Mode mode, Instant now) {
        reach(open, sheet, mode, now);
        ObjectNode resource = ResponseJson.write(sheet.published(open.form()));
        AnsweredBy.of(open.invitation()).ifPresent(who -> who.write(resource));
        outbox.append(response.message(open.episode(), open.invitation(), resource.toString()));
    }

    private void reach(OpenForm open, Sheet sheet, Mode mode, Instant now) {
        InvitationStatus reached = sheet.status().isSent() ? InvitationStatus.COMPLETED : InvitationStatus.STARTED;
        if (open.invitation().become(reached, mode.channel, now)) {
            outbox.append(open.invitation().message(open.episode()));
        }
    }

    private static Response begun(OpenForm open, Mode mode, Instant now) {
        Response response = new Response();
        response.id = Ids.next();
        response.invitation = open.invitation().id;
        response.episode = open.episode().id;
        response.version = 0;
        response.questionnaire = open.form().canonical().toString();
        response.respondent = open.step().respondent();
        response.mode = mode.name();
        response.startedAt = now;
        return response;
    }
}
