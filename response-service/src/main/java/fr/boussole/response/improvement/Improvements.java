package fr.boussole.response.improvement;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.definition.Text;
import fr.boussole.form.definition.TextJson;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.JsonPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What organisations did with answers: the unit's own words, or the establishment's, or the region's. */
@ApplicationScoped
public class Improvements {

    private static final String NEAREST = """
            with recursive up(id, parent, height) as (
              select id, parent, 0 from organisation where id = :place
              union all select o.id, o.parent, up.height + 1 from organisation o join up on o.id = up.parent where up.height < 10)
            select cast(i.words as text) from up join improvement i on i.organisation = up.id order by up.height limit 1
            """;

    private final EntityManager database;
    private final Clock clock;

    Improvements(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What was written nearest to that place, its own first; empty where nobody wrote anything. */
    @Transactional
    public Optional<Text> nearest(String place) {
        return read(database.createNativeQuery(NEAREST, String.class)
                .setParameter("place", place)
                .getResultList());
    }

    /** What that organisation itself wrote. */
    @Transactional
    Optional<Text> of(String organisation) {
        return read(database.createNativeQuery(
                        "select cast(words as text) from improvement where organisation = :organisation", String.class)
                .setParameter("organisation", organisation)
                .getResultList());
    }

    /** In place of what was written before; an empty text takes it away. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(String organisation, Text words) {
        if (words.isEmpty()) {
            database.createNativeQuery("delete from improvement where organisation = :organisation")
                    .setParameter("organisation", organisation)
                    .executeUpdate();
            return;
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        words.byLanguage().forEach(json::put);
        database.createNativeQuery("""
                        insert into improvement (organisation, words, written_at) values (:organisation, cast(:words as jsonb), :now)
                        on conflict (organisation) do update set words = excluded.words, written_at = excluded.written_at""")
                .setParameter("organisation", organisation)
                .setParameter("words", json.toString())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private static Optional<Text> read(List<?> found) {
        return found.stream().map(String.class::cast).map(Improvements::text).findFirst();
    }

    private static Text text(String words) {
        ObjectNode holder = JsonNodeFactory.instance.objectNode();
        holder.set("words", ExactJson.read(words));
        return TextJson.read(JsonPlace.root(holder), "words");
    }
}
