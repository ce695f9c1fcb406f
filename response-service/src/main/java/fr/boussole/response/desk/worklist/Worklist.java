package fr.boussole.response.desk.worklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.boussole.response.desk.DeskSettings;
import fr.boussole.response.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Where everyone stands within someone's view: one pass over them gives the counts and a page of people. */
@ApplicationScoped
public class Worklist {

    /** People on one page. */
    static final int ON_A_PAGE = 50;

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private static final String COUNTS = """
            (select json_agg(c) from (
              select pathway, place, urgency / 100000 as standing, count(*) as people
              from everyone group by pathway, place, urgency / 100000) c)""";

    private static final String COUNTED = Ground.PEOPLE + """
            , everyone as (select * from stood)
            select cast(json_build_object('counts', %COUNTS%) as text)
            """.replace("%COUNTS%", COUNTS);

    private static final String SHOWN =
            Ground.PEOPLE + """
            , everyone as materialized (select * from stood),
            page as (
              select *, row_number() over () as line from (
                select episode, pathway, place, urgency, mod(urgency, 100000) as days
                from everyone
                where :standing < 0 or urgency / 100000 = :standing
                order by %ORDER% limit :limit offset :offset) wanted)
            select cast(json_build_object('counts', %COUNTS%, 'people', (select json_agg(p order by p.line) from (
              select page.*, foremost.step, e.pathway_version as version
              from page
              join episode e on e.id = page.episode
              left join lateral (
                select i.step from invitation i
                where i.episode = page.episode and (:step = '' or i.step = :step)
                order by %URGENCY% limit 1) foremost on true) p)) as text)
            """.replace("%COUNTS%", COUNTS).replace("%URGENCY%", Ground.URGENCY);

    private final EntityManager database;
    private final ObjectMapper json;
    private final DeskSettings settings;
    private final Clock clock;

    Worklist(EntityManager database, ObjectMapper json, DeskSettings settings, Clock clock) {
        this.database = database;
        this.json = json;
        this.settings = settings;
        this.clock = clock;
    }

    /** A page of people, and how many stand where. */
    public record Shown(Standings standings, List<Person> people) {
        public Shown {
            people = List.copyOf(people);
        }
    }

    /** How many stand where; the criteria's own standing and page do not matter. */
    @Transactional
    public Standings counted(Criteria criteria, Scope.View view) {
        return standings(read(database.createNativeQuery(COUNTED, String.class), criteria, view));
    }

    /** The people of one page, and how many stand where. */
    @Transactional
    public Shown shown(Criteria criteria, Scope.View view) {
        return shown(criteria, ON_A_PAGE, view);
    }

    /** As {@link #shown(Criteria, Scope.View)}, with so many people on a page. */
    @Transactional
    public Shown shown(Criteria criteria, int onAPage, Scope.View view) {
        Query query = database.createNativeQuery(
                        SHOWN.replace("%ORDER%", criteria.order().columns()), String.class)
                .setParameter(
                        "standing", criteria.standing().map(Standing::ordinal).orElse(-1))
                .setParameter("limit", onAPage)
                .setParameter("offset", (criteria.page() - 1) * onAPage);
        JsonNode read = read(query, criteria, view);
        return new Shown(
                standings(read), each(read.path("people")).map(Worklist::person).toList());
    }

    private JsonNode read(Query query, Criteria criteria, Scope.View view) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, settings.zone());
        onTheClocksOfTheDesk();
        String read = (String) query.setParameter("everything", view.everything())
                .setParameter("root", view.root())
                .setParameter("unit", criteria.unit())
                .setParameter("pathway", criteria.pathway())
                .setParameter("step", criteria.step())
                .setParameter("today", today)
                .setParameter("soon", today.plusDays(settings.lateBefore()))
                .setParameter(
                        "longAgo",
                        today.minusDays(settings.lateAfter())
                                .atStartOfDay(settings.zone())
                                .toInstant())
                .setParameter(
                        "tomorrow",
                        today.plusDays(1).atStartOfDay(settings.zone()).toInstant())
                .getSingleResult();
        try {
            return json.readTree(read);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The database wrote no JSON", unreadable);
        }
    }

    /** Until the transaction ends, the database tells the day of an instant by these clocks; asking it row by row would cost more. */
    private void onTheClocksOfTheDesk() {
        database.createNativeQuery("select set_config('TimeZone', :zone, true)")
                .setParameter("zone", settings.zone().getId())
                .getSingleResult();
    }

    private static Standings standings(JsonNode read) {
        return new Standings(each(read.path("counts"))
                .map(group -> new Standings.Group(
                        group.path("pathway").asText(),
                        group.path("place").asText(),
                        Standing.values()[group.path("standing").asInt()],
                        group.path("people").asLong()))
                .toList());
    }

    private static Person person(JsonNode row) {
        int days = row.path("days").asInt();
        return new Person(
                row.path("episode").asText(),
                row.path("pathway").asText(),
                row.path("version").asText(),
                row.path("place").asText(),
                Standing.values()[row.path("urgency").asInt() / Ground.A_STANDING],
                Optional.of(row.path("step")).filter(JsonNode::isTextual).map(JsonNode::asText),
                Optional.of(days).filter(known -> known > 0).map(FIRST_DAY::plusDays));
    }

    private static Stream<JsonNode> each(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }
}
