package fr.boussole.response.erasure;

import fr.boussole.response.answer.Response;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.message.Erased;
import fr.boussole.response.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/**
 * Forgets an episode in the transaction under way: its rows, and whose it was in the account of who did what. Each of its keys is erased from
 * the topics, behind whatever of it still waits to be sent, so that every reader forgets it too.
 */
@ApplicationScoped
public class Erasing {

    /** Invitations, responses, the keys of their saves, contacts, codes, notices and letters go with it, by the database's own cascade. */
    private static final List<String> DEEDS = List.of(
            "delete from episode where id = :episode",
            "delete from feed_stay where episode = :episode",
            // What was done stays on record, and who did it; to whom does not.
            "update audit set episode = '', detail = '{}' where episode = :episode",
            """
            update audit set detail = jsonb_build_object('episodes',
                array_to_string(array_remove(string_to_array(detail ->> 'episodes', ' '), :episode), ' '))
            where deed = 'names-seen' and string_to_array(detail ->> 'episodes', ' ') @> array[:episode]
            """);

    private final EntityManager database;
    private final Outbox outbox;

    Erasing(EntityManager database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /** How much was forgotten. */
    public record Forgotten(int invitations, int responses) {}

    /** Forgets it; the caller has locked it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Forgotten erase(Episode episode) {
        List<Invitation> invitations = Invitation.of(episode.id);
        List<Response> responses = Response.list("episode", episode.id);
        outbox.append(Stream.concat(
                        responses.stream().map(response -> Erased.response(episode.id, response.id)),
                        invitations.stream().map(invitation -> Erased.invitation(episode.id, invitation.step)))
                .toList());
        DEEDS.forEach(deed -> database.createNativeQuery(deed)
                .setParameter("episode", episode.id)
                .executeUpdate());
        return new Forgotten(invitations.size(), responses.size());
    }
}
