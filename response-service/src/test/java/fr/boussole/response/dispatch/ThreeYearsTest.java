package fr.boussole.response.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.json.ExactJson;
import fr.boussole.response.MovingClock;
import fr.boussole.response.PlatformResource;
import fr.boussole.response.Topic;
import fr.boussole.response.carrier.DeliveryReport;
import fr.boussole.response.carrier.DeliveryReport.Outcome;
import fr.boussole.response.carrier.Handover;
import fr.boussole.response.carrier.Notice;
import fr.boussole.response.carrier.Reports;
import fr.boussole.response.dispatch.Ledger.Entry;
import fr.boussole.response.dispatch.Ledger.Promise;
import fr.boussole.response.invitation.Expiry;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.invitation.InvitationStatus;
import fr.boussole.response.message.LifeEvent;
import fr.boussole.response.message.LifeEvent.Kind;
import fr.boussole.response.pathway.Channel;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Three years of people on two pathways, on the real database: mail server, gateway and broker go down, notices come back,
 * connections to the database are cut, the service is killed while it hands over, and stands still for days. Another seed:
 * {@code -Dtest.seed=…}.
 */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ThreeYearsTest {

    private static final Logger LOG = Logger.getLogger(ThreeYearsTest.class);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant BEGIN = Instant.parse("2026-11-20T09:00:00Z");
    private static final Instant END = Instant.parse("2029-12-01T09:00:00Z");
    private static final int PEOPLE = 12;
    private static final long SEED = Long.getLong("test.seed", 20_280_229L);

    @Inject
    Ward ward;

    @Inject
    Lanes lanes;

    @Inject
    Reports reports;

    @Inject
    Expiry expiry;

    @Inject
    MovingClock clock;

    @Inject
    MeterRegistry meters;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    /** The way to the broker; set by {@link PlatformResource}. */
    AtomicBoolean brokerIsAway;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private final Random random = new Random(SEED);
    private final Ledger ledger = new Ledger();
    private final Map<UUID, Entry> entries = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();
    private final Map<Channel, Instant> downUntil = new EnumMap<>(Channel.class);
    private final PriorityQueue<Told> told = new PriorityQueue<>((one, other) -> one.at.compareTo(other.at));
    private int killed;
    private int cutConnections;
    private int brokerOutages;
    private int stepsWithoutBroker;
    private boolean relayHasGivenUp;

    private record Told(UUID notice, Outcome outcome, Instant at) {}

    @AfterEach
    void letGo() {
        brokerIsAway.set(false);
        clock.letGo();
    }

    @Test
    void whatever_fails_in_three_years_each_is_asked_once_in_time_or_accounted_for() {
        QuarkusMock.installMockForType(
                new Carriers(List.of(
                        carrier(Channel.EMAIL, false), carrier(Channel.SMS, true), carrier(Channel.LETTER, true))),
                Carriers.class);
        List<String> pathways = List.of(
                ward.pathway("Europe/Paris", steps("P7D", "P3M", "P1Y")),
                ward.pathway("Europe/Paris", steps("P9D", "P6M", "P2Y")));
        TreeMap<Instant, Runnable> enrolments = new TreeMap<>();
        for (int person = 0; person < PEOPLE; person++) {
            for (String pathway : pathways) {
                String name = "person " + person + " " + SEED;
                LocalDate operation = LocalDate.of(2026, 11, 25).plusDays(random.nextInt(330));
                enrolments.put(
                        operation
                                .plusDays(random.nextInt(4))
                                .atTime(11, person)
                                .atZone(PARIS)
                                .toInstant(),
                        () -> enrol(pathway, name, operation));
            }
        }
        clock.set(BEGIN);
        while (clock.instant().isBefore(END)) {
            weather();
            step(enrolments);
        }
        brokerIsAway.set(false);
        check();
    }

    private static String steps(String... offsets) {
        return String.join(
                ",",
                Stream.of(offsets)
                        .map(offset -> Ward.step(
                                "after-" + offset,
                                offset,
                                "P0D",
                                "P20D",
                                "\"P7D\",\"P14D\"",
                                "\"EMAIL\",\"SMS\",\"LETTER\""))
                        .toList());
    }

    private void enrol(String pathway, String person, LocalDate operation) {
        String episode = insist(() -> ward.enrol(pathway, operation, Ward.EVERY_WAY));
        insist(() -> ward.column("update episode set person = ? where id = ?", person, episode));
        people.put(episode, person);
    }

    /** As a person would, who was told that the database is away. */
    private static <T> T insist(Supplier<T> work) {
        for (int tries = 0; tries < 100; tries++) {
            try {
                return work.get();
            } catch (RuntimeException cut) {
                continue;
            }
        }
        return work.get();
    }

    /** The broker goes away and comes back, while all else goes on; once for so long that the relay gives up, and begins anew. */
    private void weather() {
        if (brokerIsAway.get() && --stepsWithoutBroker <= 0) {
            if (!relayHasGivenUp && messagesWait()) {
                double before = failures();
                Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> failures() > before);
                relayHasGivenUp = true;
            }
            brokerIsAway.set(false);
        } else if (!brokerIsAway.get() && random.nextInt(60) == 0) {
            brokerIsAway.set(true);
            brokerOutages++;
            stepsWithoutBroker = 1 + random.nextInt(40);
        }
    }

    private boolean messagesWait() {
        return (Boolean)
                insist(() -> ward.column("select exists (select from outbox)")).get(0);
    }

    private double failures() {
        return meters.counter("boussole_outbox_failures").count();
    }

    /** Time goes on to whatever happens next; sometimes nothing runs for days. */
    private void step(TreeMap<Instant, Runnable> enrolments) {
        Instant now = Stream.of(
                        Optional.of(clock.instant().plus(Duration.ofDays(7))),
                        nextLook(),
                        Optional.ofNullable(enrolments.isEmpty() ? null : enrolments.firstKey()),
                        Optional.ofNullable(told.peek()).map(Told::at))
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElseThrow();
        clock.set(now.isAfter(clock.instant()) ? now : clock.instant().plusSeconds(1));
        if (random.nextInt(60) == 0) {
            clock.tick(Duration.ofMinutes(random.nextInt(4 * 24 * 60)));
        }
        if (!enrolments.isEmpty() && !enrolments.firstKey().isAfter(clock.instant())) {
            enrolments.pollFirstEntry().getValue().run();
        }
        if (random.nextInt(100) == 0) {
            cutConnections();
        }
        attempt(lanes::runAll);
        while (!told.isEmpty() && !told.peek().at().isAfter(clock.instant())) {
            Told report = told.poll();
            insist(() -> {
                reports.take(report.notice(), new DeliveryReport(report.outcome(), report.at(), "5.1.1"));
                return report;
            });
        }
        attempt(expiry::closeOverdue);
    }

    private Optional<Instant> nextLook() {
        return insist(() -> QuarkusTransaction.requiringNew()
                .call(() -> Invitation.find("episode in ?1 and nextAt is not null order by nextAt", people.keySet())
                        .page(0, 1)
                        .<Invitation>firstResultOptional()
                        .map(invitation -> invitation.nextAt)));
    }

    /** What fails is done by a later run. */
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (TestCarrier.Killed | RuntimeException failed) {
            LOG.debugf(failed, "As it may be");
        }
    }

    private TestCarrier carrier(Channel channel, boolean repeatable) {
        TestCarrier carrier = new TestCarrier(channel, repeatable, clock);
        carrier.behave(notice ->
                people.containsKey(notice.episode()) ? hand(carrier, notice) : new Handover.Later("another test's"));
        return carrier;
    }

    private Handover hand(TestCarrier carrier, Notice notice) {
        Instant now = clock.instant();
        boolean isKnown = entries.containsKey(notice.id()) && carrier.isRepeatable();
        int fate = isKnown ? 99 : random.nextInt(30);
        if (fate == 0) {
            downUntil.put(carrier.channel(), now.plus(Duration.ofMinutes(random.nextInt(12 * 60))));
        }
        if (downUntil.getOrDefault(carrier.channel(), Instant.MIN).isAfter(now)) {
            return new Handover.Later("4.3.2");
        }
        if (fate == 1) {
            killed++;
            throw new TestCarrier.Killed();
        }
        if (fate == 2) {
            return new Handover.Never("5.1.1");
        }
        if (!isKnown) {
            take(carrier, notice, now, fate);
        }
        if (fate == 3) {
            killed++;
            throw new TestCarrier.Killed();
        }
        if (fate == 4) {
            cutConnections();
        }
        return new Handover.Taken("");
    }

    private void take(TestCarrier carrier, Notice notice, Instant now, int fate) {
        Entry entry = ledger.add(new Entry(
                notice.invitation(), people.get(notice.episode()), notice.reminder(), carrier.channel(), now));
        entries.put(notice.id(), entry);
        Instant later = now.plusSeconds(60);
        if (fate == 5) {
            told.add(new Told(notice.id(), Outcome.BOUNCED_HARD, later));
            entry.cameBack = true;
        } else if (fate == 6) {
            told.add(new Told(notice.id(), Outcome.BOUNCED_SOFT, later));
            entry.cameBack = true;
        } else if (fate > 15) {
            told.add(new Told(notice.id(), Outcome.DELIVERED, later));
            told.add(new Told(notice.id(), Outcome.DELIVERED, later));
        }
    }

    private void cutConnections() {
        cutConnections++;
        try (var connection = DriverManager.getConnection(url, user, password);
                var cut = connection.createStatement()) {
            cut.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and pid <> pg_backend_pid()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void check() {
        String seed = "seed " + SEED;
        List<Invitation> invitations = insist(() -> QuarkusTransaction.requiringNew()
                .call(() -> Invitation.<Invitation>list("episode in ?1", people.keySet())));
        Map<UUID, Dispatch> dispatches = new HashMap<>();
        invitations.forEach(invitation -> insist(() -> ward.dispatches(invitation.id))
                .forEach(dispatch -> dispatches.put(dispatch.id, dispatch)));
        entries.forEach((notice, entry) -> entry.cutShort = dispatches.get(notice).status == DispatchStatus.UNCERTAIN);
        List<Promise> promises = invitations.stream()
                .map(invitation ->
                        new Promise(invitation.id, PARIS, invitation.dueFrom, invitation.dueTo, account(invitation)))
                .toList();

        ledger.check(promises, seed);
        assertThat(invitations).as(seed).hasSize(PEOPLE * 2 * 3).allSatisfy(invitation -> {
            assertThat(invitation.nextAt).isNull();
            assertThat(invitation.status).isEqualTo(InvitationStatus.EXPIRED);
        });
        dispatches.forEach((notice, dispatch) -> {
            if (dispatch.status == DispatchStatus.SENT || dispatch.status == DispatchStatus.DELIVERED) {
                assertThat(entries).as("%s: said to be sent", seed).containsKey(notice);
            }
        });
        assertThat(invitations.stream()
                        .flatMap(invitation -> invitation.events().stream())
                        .filter(event -> event.event() == Kind.SENT))
                .as(seed)
                .allSatisfy(event -> assertThat(event.late()).isPresent());
        assertReadersKnow(invitations, seed);
        assertThat(killed).as("killed").isGreaterThan(3);
        assertThat(cutConnections).as("connections cut").isGreaterThan(3);
        assertThat(brokerOutages).as("outages of the broker").isGreaterThan(3);
        assertThat(relayHasGivenUp).as("a long outage of the broker").isTrue();
    }

    /** Whatever was cut, each state of each invitation has reached the topic, in order, and the last tells its whole life. */
    private void assertReadersKnow(List<Invitation> invitations, String seed) {
        Map<String, List<JsonNode>> told = told(invitations);
        assertThat(invitations).as(seed).allSatisfy(invitation -> {
            List<JsonNode> states = told.get(invitation.id.toString());
            List<Integer> versions =
                    states.stream().map(ThreeYearsTest::version).toList();
            assertThat(versions.stream().distinct())
                    .as("each state, and none before an earlier one: %s", versions)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, invitation.version).boxed().toList());
            assertThat(versions.get(versions.size() - 1)).isEqualTo(invitation.version);
            assertThat(states.get(states.size() - 1).path("life"))
                    .extracting(LifeEvent::read)
                    .containsExactlyElementsOf(invitation.events());
        });
    }

    /** What the topic holds of each, once it holds the last state of all. */
    private Map<String, List<JsonNode>> told(List<Invitation> invitations) {
        Set<String> last = invitations.stream()
                .map(invitation -> invitation.id + " " + invitation.version)
                .collect(Collectors.toSet());
        try (Topic topic = new Topic(broker, "boussole.invitations")) {
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
                topic.await(record -> record.value() != null && last.remove(state(record.value())), 0);
                return last.isEmpty();
            });
            return topic.await(record -> record.value() != null, 0).stream()
                    .map(record -> ExactJson.read(record.value()))
                    .collect(Collectors.groupingBy(
                            state -> state.path("invitation").asText()));
        }
    }

    private static String state(String message) {
        JsonNode json = ExactJson.read(message);
        return json.path("invitation").asText() + " " + version(json);
    }

    private static int version(JsonNode state) {
        return state.path("version").asInt();
    }

    /** One that was cut short, and may have arrived, is accounted for by its life. */
    private static Optional<String> account(Invitation invitation) {
        return Optional.ofNullable(invitation.reason).or(() -> invitation.events().stream()
                .filter(event -> event.event() == Kind.UNCERTAIN)
                .findFirst()
                .map(LifeEvent::event)
                .map(Kind::name));
    }
}
