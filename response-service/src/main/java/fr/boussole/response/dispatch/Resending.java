package fr.boussole.response.dispatch;

import fr.boussole.response.audit.Audit;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.message.LifeEvent;
import fr.boussole.response.message.LifeEvent.Kind;
import fr.boussole.response.pathway.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Asks once more because someone on the staff wishes it. It takes the place of the next reminder, and keeps quiet hours and the
 * bound on how often a person is asked as every notice does.
 */
@ApplicationScoped
public class Resending {

    private final CaseFiles files;
    private final Audit audit;
    private final Clock clock;

    Resending(CaseFiles files, Audit audit, Clock clock) {
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /** The channel by which it goes: the first of the step's that reaches the person; empty when nothing can go. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Channel> again(Invitation invitation) {
        return files.locked(invitation.id)
                .filter(CaseFile::isAsked)
                .filter(file -> file.handing().isEmpty())
                .flatMap(file -> file.step().channels().stream()
                        .filter(file.reaches()::contains)
                        .findFirst()
                        .map(channel -> plan(file, channel)));
    }

    /** One that waits already goes now; otherwise there is one more. */
    private Channel plan(CaseFile file, Channel channel) {
        Instant now = clock.instant();
        file.waiting().stream()
                .findFirst()
                .ifPresentOrElse(waiting -> waiting.dueAt = now, () -> another(file, channel, now));
        file.invitation().nextAt = now;
        audit.write(
                "sent-again",
                file.episode().id,
                file.episode().organisation,
                Map.of("step", file.invitation().step, "channel", channel.name()));
        return channel;
    }

    private static void another(CaseFile file, Channel channel, Instant now) {
        Dispatch.due(file.invitation().id, file.nextReminder(), channel, now).persist();
        file.invitation().live(LifeEvent.of(Kind.DUE, now).by(channel.name()));
    }
}
