package fr.boussole.response.desk.worklist;

/**
 * The SQL that all questions about people stand on: where each of them stands, within the reader's view and the filters. An urgency
 * is the number of a {@link Standing} times a hundred thousand, plus the day (counted from the year 2000) by which to act: so the
 * least of a person's steps is the one that wants a look first. What few people have (a channel that fails, no contact) is looked at
 * once for each person, after their steps.
 */
final class Ground {

    static final int A_STANDING = 100_000;

    /** Of one step, as its own row tells. */
    static final String URGENCY = """
            case
              when i.status in ('PLANNED', 'SENT', 'OPENED', 'STARTED') then
                case
                  when i.paused_at is not null then 600000 + (cast(i.paused_at as date) - date '2000-01-01')
                  when i.status = 'PLANNED' and coalesce(i.next_at >= :tomorrow, i.due_from > :today)
                    then 500000 + (coalesce(cast(i.next_at as date), i.due_from) - date '2000-01-01')
                  when i.status = 'PLANNED' then case when i.by_hand then 200000 else 300000 end + (i.expires_on - date '2000-01-01')
                  when i.at < :longAgo or i.due_to <= :soon then 100000 + (i.expires_on - date '2000-01-01')
                  when i.next_at < :tomorrow then 300000 + (i.expires_on - date '2000-01-01')
                  else 400000 + (i.expires_on - date '2000-01-01')
                end
              when i.status = 'COMPLETED' then 900000 + (cast(i.at as date) - date '2000-01-01')
              when i.status = 'CANCELLED' and i.reason = 'REFUSED' then 800000 + (cast(i.at as date) - date '2000-01-01')
              else 1000000 + (cast(i.at as date) - date '2000-01-01')
            end""";

    /** Everyone within the view and the filters: {@code episode, pathway, place, urgency}. */
    static final String PEOPLE = """
            with failing as materialized (
              select u.episode from unreachable u
              where not exists (select from invitation i join dispatch d on d.invitation = i.id
                                where i.episode = u.episode and i.status in ('SENT', 'OPENED', 'STARTED')
                                  and d.status in ('SENT', 'DELIVERED') and d.channel <> u.channel and d.handed_at > u.at)),
            foreseen as materialized (
              select id, version, jsonb_array_length(message -> 'steps') as steps from pathway),
            stood as (
              select e.id as episode, e.pathway, e.organisation as place,
                     case
                       when coalesce(s.urgency, 1000000) >= 900000 and :step = '' and e.stopped_at is null and e.left_out is null
                            and (s.steps < p.steps or e.called_off_at is not null)
                         then 700000
                       when e.paused_at is not null and s.urgency < 600000
                         then 600000 + (cast(e.paused_at as date) - date '2000-01-01')
                       when (s.urgency < 200000 or s.urgency between 300000 and 499999) and e.id in (select episode from failing) then mod(s.urgency, 100000)
                       when s.urgency between 300000 and 399999 and not exists (select from contact c where c.episode = e.id)
                         then mod(s.urgency, 100000)
                       else coalesce(s.urgency, 1000000)
                     end as urgency
              from episode e
              join foreseen p on p.id = e.pathway and p.version = e.pathway_version
              cross join lateral (
                select min(%URGENCY%) as urgency, count(*) as steps
                from invitation i
                where i.episode = e.id and (:step = '' or i.step = :step)) s
              where e.organisation = any (array(
                      select o.id from organisation o
                      where (:everything or o.id in (select subtree(:root))) and (:unit = '' or o.id in (select subtree(:unit)))))
                and (:pathway = '' or e.pathway = :pathway)
                and (s.steps > 0 or :step = ''))
            """.replace("%URGENCY%", URGENCY);

    private Ground() {}
}
