package fr.boussole.response.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.response.MovingClock;
import fr.boussole.response.PlatformResource;
import fr.boussole.response.carrier.Handover;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.invitation.InvitationStatus;
import fr.boussole.response.pathway.Channel;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server of one mail domain hangs, for as long as the test wants, while others are due in the same lanes. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SlowServerTest {

    private static final LocalDate OPERATION = LocalDate.of(2026, 3, 3);
    private static final Instant DUE = Instant.parse("2026-03-10T09:00:00Z");
    private static final int EACH = 10;

    @Inject
    Ward ward;

    @Inject
    Lanes lanes;

    @Inject
    MovingClock clock;

    private final CountDownLatch hangs = new CountDownLatch(1);
    private Hands hands;
    private TestCarrier mail;
    private TestCarrier text;
    private TestCarrier letter;
    private String pathway;

    @BeforeEach
    void begin() {
        mail = new TestCarrier(Channel.EMAIL, false, clock);
        text = new TestCarrier(Channel.SMS, true, clock);
        letter = new TestCarrier(Channel.LETTER, true, clock);
        mail.goAbroad();
        text.goAbroad();
        mail.behave(notice -> notice.contact().email().orElseThrow().endsWith("@slow.example")
                ? answerLate()
                : new Handover.Taken("ref"));
        hands = new Hands(4, Duration.ofMillis(200), Duration.ofSeconds(10), new SimpleMeterRegistry());
        QuarkusMock.installMockForType(new Carriers(List.of(mail, text, letter)), Carriers.class);
        QuarkusMock.installMockForType(hands, Hands.class);
        pathway = ward.pathway(
                "Europe/Paris", Ward.step("home", "P7D", "P0D", "P30D", "", "\"EMAIL\",\"SMS\",\"LETTER\""));
        clock.set(Instant.parse("2026-03-04T10:00:00Z"));
    }

    @AfterEach
    void letGo() throws InterruptedException {
        hangs.countDown();
        hands.stop(null);
        clock.letGo();
    }

    private Handover answerLate() {
        try {
            assertThat(hangs.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Handover.Taken("late");
    }

    @Test
    void a_server_that_hangs_delays_neither_other_domains_nor_text_messages_nor_letters() {
        List<String> slow = enrol(Optional.of("someone@slow.example"), Optional.empty(), List.of());
        List<String> quick = enrol(Optional.of("someone@quick.example"), Optional.empty(), List.of());
        List<String> texted = enrol(Optional.empty(), Optional.of("+33612345678"), List.of());
        List<String> written = enrol(Optional.empty(), Optional.empty(), List.of("1 rue des Tilleuls", "44000 Nantes"));
        clock.set(DUE);

        lanes.runAll();

        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> Stream.of(quick, texted, written)
                .flatMap(List::stream)
                .allMatch(this::isSent));
        assertThat(slow).noneMatch(this::isSent);

        hangs.countDown();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            clock.tick(Duration.ofSeconds(61));
            lanes.runAll();
            return slow.stream().allMatch(this::isSent);
        });
        assertThat(Stream.concat(slow.stream(), quick.stream()))
                .allSatisfy(episode -> assertThat(mail.taken(episode)).hasSize(1));
    }

    private List<String> enrol(Optional<String> email, Optional<String> telephone, List<String> address) {
        Contact contact = new Contact(Optional.empty(), email, telephone, address, Optional.empty());
        return IntStream.range(0, EACH)
                .mapToObj(each -> ward.enrol(pathway, OPERATION, contact))
                .toList();
    }

    private boolean isSent(String episode) {
        return ward.invitation(episode, "home").status == InvitationStatus.SENT;
    }
}
