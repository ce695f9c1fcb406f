package fr.boussole.response.dispatch;

import fr.boussole.response.pathway.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The channels that have failed someone for good, or by which they want to hear no more. */
@ApplicationScoped
class Unreachable {

    private final EntityManager database;

    Unreachable(EntityManager database) {
        this.database = database;
    }

    Set<Channel> of(String episode, String respondent) {
        List<String> channels = database.createNativeQuery(
                        "select channel from unreachable where episode = ?1 and respondent = ?2", String.class)
                .setParameter(1, episode)
                .setParameter(2, respondent)
                .getResultList();
        return channels.stream().map(Channel::valueOf).collect(Collectors.toSet());
    }

    /** Until the contact is corrected. */
    void add(String episode, String respondent, Channel channel, String reason, Instant now) {
        database.createNativeQuery("""
                        insert into unreachable (episode, respondent, channel, reason, at)
                        select episode, respondent, :channel, :reason, :at
                        from contact
                        where episode = :episode and respondent = :respondent
                        on conflict do nothing
                        """)
                .setParameter("channel", channel.name())
                .setParameter("reason", reason)
                .setParameter("at", now)
                .setParameter("episode", episode)
                .setParameter("respondent", respondent)
                .executeUpdate();
    }
}
