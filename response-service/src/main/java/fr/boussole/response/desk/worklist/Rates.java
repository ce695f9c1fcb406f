package fr.boussole.response.desk.worklist;

import fr.boussole.response.desk.DeskSettings;
import fr.boussole.response.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** How people answer to each channel, over the last twelve months. */
@ApplicationScoped
public class Rates {

    private static final String ANSWERS = """
            with scope as materialized (
              select i.id, i.status, i.channel,
                     i.status in ('OPENED', 'STARTED', 'COMPLETED') or i.life @> cast('[{"event": "OPENED"}]' as jsonb) as opened
              from episode e join invitation i on i.episode = e.id
              where e.organisation = any (array(
                      select o.id from organisation o
                      where (:everything or o.id in (select subtree(:root))) and (:unit = '' or o.id in (select subtree(:unit)))))
                and (:pathway = '' or e.pathway = :pathway)
                and (:step = '' or i.step = :step)
                and i.status <> 'PLANNED' and i.at >= :since),
            notice as (
              select s.id, d.channel, d.handed_at, d.status
              from scope s join dispatch d on d.invitation = s.id
              where d.status in ('SENT', 'DELIVERED', 'UNCERTAIN', 'BOUNCED', 'FAILED')),
            asked as (
              select distinct on (id) id, channel from notice
              where status in ('SENT', 'DELIVERED', 'UNCERTAIN') order by id, handed_at desc nulls last),
            by_hand as (
              select s.id, s.channel from scope s
              where s.channel = 'LINK' and s.status in ('SENT', 'OPENED', 'STARTED', 'COMPLETED')
                and not exists (select from notice n where n.id = s.id)),
            answered as (
              select a.channel, count(*) as asked,
                     count(*) filter (where s.opened) as opened,
                     count(*) filter (where s.status = 'COMPLETED') as completed
              from (select * from asked union all select * from by_hand) a join scope s on s.id = a.id
              group by a.channel),
            lost as (select channel, count(*) as bounced from notice where status in ('BOUNCED', 'FAILED') group by channel)
            select channel, coalesce(asked, 0), coalesce(opened, 0), coalesce(completed, 0), coalesce(bounced, 0)
            from answered full join lost using (channel)
            order by array_position(array['LINK', 'EMAIL', 'SMS', 'LETTER', 'TELEPHONE', 'BEDSIDE'], channel)
            """;

    private final EntityManager database;
    private final DeskSettings settings;
    private final Clock clock;

    Rates(EntityManager database, DeskSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** One for each channel by which anyone was asked, in the order of channels. */
    public List<Answers> of(Criteria criteria, Scope.View view) {
        List<?> rows = database.createNativeQuery(ANSWERS)
                .setParameter("everything", view.everything())
                .setParameter("root", view.root())
                .setParameter("unit", criteria.unit())
                .setParameter("pathway", criteria.pathway())
                .setParameter("step", criteria.step())
                .setParameter(
                        "since",
                        LocalDate.ofInstant(clock.instant(), settings.zone())
                                .minusYears(1)
                                .atStartOfDay(settings.zone())
                                .toInstant())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Answers((String) row[0], count(row[1]), count(row[2]), count(row[3]), count(row[4])))
                .toList();
    }

    private static long count(Object number) {
        return ((Number) number).longValue();
    }
}
