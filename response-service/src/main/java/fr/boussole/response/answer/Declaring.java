package fr.boussole.response.answer;

import fr.boussole.response.pathway.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Notes who gives the answers; what was answered before is told again with it. */
@ApplicationScoped
public class Declaring {

    private final OpenForms forms;
    private final Recording recording;

    Declaring(OpenForms forms, Recording recording) {
        this.forms = forms;
        this.recording = recording;
    }

    /** What the step does not allow changes nothing. */
    @Transactional
    public void declare(UUID invitation, AnsweredBy who, Channel by) {
        forms.locked(invitation)
                .filter(open -> !open.isClosed() && !open.step().anonymous())
                .filter(open -> AnsweredBy.of(open.step()).contains(who))
                .filter(open -> !who.name().equals(open.invitation().answeredBy))
                .ifPresent(open -> {
                    open.invitation().answeredBy = who.name();
                    open.stored()
                            .ifPresent(response ->
                                    recording.record(open, open.sheet(), Recording.Mode.by(by), response.language));
                });
    }
}
