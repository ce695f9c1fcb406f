package fr.boussole.response.dispatch;

import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.message.LifeEvent;
import fr.boussole.response.message.LifeEvent.Kind;
import fr.boussole.response.pathway.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes down that someone on the staff calls a person of their own accord. The call takes the place of the next reminder, and of a
 * notice that waits: whoever was spoken with gets no message on top.
 */
@ApplicationScoped
public class Calling {

    private final CaseFiles files;
    private final Course course;
    private final Clock clock;

    Calling(CaseFiles files, Course course, Clock clock) {
        this.files = files;
        this.course = course;
        this.clock = clock;
    }

    /** The notice of that call; empty when the step is over, or no number reaches the person. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> called(Invitation invitation) {
        return files.locked(invitation.id)
                .filter(file -> file.invitation().status.isOpen())
                .filter(file -> file.handing().isEmpty())
                .filter(file -> file.reaches().contains(Channel.TELEPHONE))
                .map(file -> given(file, clock.instant()).id);
    }

    private Dispatch given(CaseFile file, Instant now) {
        file.waiting().forEach(waiting -> waiting.become(DispatchStatus.CALLED_OFF, "", now));
        Dispatch call = Dispatch.due(file.invitation().id, file.nextReminder(), Channel.TELEPHONE, now);
        call.persist();
        file.dispatches().add(call);
        file.invitation().live(LifeEvent.of(Kind.DUE, now).by(Channel.TELEPHONE.name()));
        course.sent(file, call, "", now);
        course.next(file, now);
        return call;
    }
}
