package fr.boussole.response.move;

import fr.boussole.response.catalogue.Catalogue;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.invitation.Planning;
import fr.boussole.response.message.InvitationChanged;
import fr.boussole.response.outbox.Outbox;
import fr.boussole.response.pathway.Pathway;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Moves the episodes under way to a version of their pathway whose author said so, some at a time. How far it has come is written
 * in the transaction that moves them: whatever stops it, it goes on where it stopped, and no episode is moved twice. An hour after
 * the last it looks once more, for those who were being enrolled on an earlier version meanwhile.
 */
@ApplicationScoped
public class Moving {

    private final Moves moves;
    private final Catalogue catalogue;
    private final Planning planning;
    private final Outbox outbox;
    private final Clock clock;

    Moving(Moves moves, Catalogue catalogue, Planning planning, Outbox outbox, Clock clock) {
        this.moves = moves;
        this.catalogue = catalogue;
        this.planning = planning;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(
            every = "{boussole.moving.every}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        moveAll();
    }

    /** Moves all that can be moved now. */
    public void moveAll() {
        boolean more;
        do {
            more = moveSome();
        } while (more);
    }

    /** Moves some, in a transaction of its own; whether there may be more. */
    boolean moveSome() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<Moves.Move> due = moves.next(clock.instant());
            due.ifPresent(this::move);
            return due.isPresent();
        });
    }

    private void move(Moves.Move move) {
        Instant now = clock.instant();
        Pathway next = catalogue.pathway(move.pathway(), move.version()).orElseThrow();
        List<String> behind = moves.episodesBehind(move);
        behind.forEach(id -> Episode.locked(id)
                .filter(episode -> isBehind(episode, next))
                .ifPresent(episode -> move(episode, next, now)));
        moves.keep(move, behind, now);
    }

    /** It is not over, and nobody has moved it since. */
    private boolean isBehind(Episode episode, Pathway next) {
        Pathway own = catalogue.pathway(episode.pathway, episode.pathwayVersion).orElseThrow();
        return own.publishedAt().isBefore(next.publishedAt()) && !planning.isOver(episode, Invitation.of(episode.id));
    }

    private void move(Episode episode, Pathway next, Instant now) {
        List<InvitationChanged> messages = planning.move(episode, next, now).stream()
                .map(invitation -> invitation.message(episode))
                .toList();
        outbox.append(messages);
    }
}
