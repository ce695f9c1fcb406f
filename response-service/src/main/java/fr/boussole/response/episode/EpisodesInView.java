package fr.boussole.response.episode;

import fr.boussole.response.problem.Problems;
import fr.boussole.response.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;

/** The episodes that someone signed in may see: the limit is part of each query, not a check after it. */
@ApplicationScoped
public class EpisodesInView {

    private static final String WITHIN = "(:everything or organisation in (select subtree(:root)))";

    private final EntityManager database;

    EpisodesInView(EntityManager database) {
        this.database = database;
    }

    /** The episode, or a 404 problem: one that belongs to others is as unknown as one that does not exist. */
    public Episode find(String id, Scope.View view) {
        return one("select * from episode where id = :id and " + WITHIN, id, view);
    }

    /** As {@link #find}, its row locked until the transaction ends. */
    public Episode locked(String id, Scope.View view) {
        return one("select * from episode where id = :id and " + WITHIN + " for update", id, view);
    }

    /** Episodes in the order of their pseudonyms, from the one after {@code after}; empty texts do not filter. */
    public List<Episode> page(String pathway, String organisation, String after, int limit, Scope.View view) {
        String sql = """
                select * from episode
                where id > :after
                  and (:pathway = '' or pathway = :pathway)
                  and (:organisation = '' or organisation in (select subtree(:organisation)))
                  and
                """ + WITHIN + " order by id limit :limit";
        return episodes(scoped(sql, view)
                .setParameter("after", after)
                .setParameter("pathway", pathway)
                .setParameter("organisation", organisation)
                .setParameter("limit", limit));
    }

    private Episode one(String sql, String id, Scope.View view) {
        return episodes(scoped(sql, view).setParameter("id", id)).stream()
                .findFirst()
                .orElseThrow(() -> Problems.notFound(
                        "episode-not-found", "No such episode", "You see no episode of that pseudonym."));
    }

    private Query scoped(String sql, Scope.View view) {
        return database.createNativeQuery(sql, Episode.class)
                .setParameter("everything", view.everything())
                .setParameter("root", view.root());
    }

    @SuppressWarnings("unchecked")
    private static List<Episode> episodes(Query query) {
        return query.getResultList();
    }
}
