package fr.boussole.e2e.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.e2e.platform.Boussole;
import fr.boussole.e2e.platform.HipAnswers;
import fr.boussole.e2e.platform.OnePlatform;
import fr.boussole.e2e.platform.Patient;
import fr.boussole.e2e.platform.Reply;
import fr.boussole.e2e.platform.Tallies;
import fr.boussole.e2e.platform.Ward;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** However often and from wherever the same answers come, they end in one response and count once. */
@ExtendWith(OnePlatform.class)
class AnsweredOnceIT {

    private static final ExecutorService DEVICES = Executors.newFixedThreadPool(8);
    private static final String SCORE = "score/hip-function/before";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Boussole boussole;
    private final Patient patient;
    private final Tallies before;

    AnsweredOnceIT(Boussole boussole) {
        this.boussole = boussole;
        this.before = boussole.tallies(Ward.PATHWAY);
        this.patient = new Ward(boussole, "a").beforeOperation();
    }

    @AfterAll
    static void stop() {
        DEVICES.shutdown();
    }

    @Test
    void a_retry_after_a_lost_acknowledgement_changes_nothing() {
        String key = UUID.randomUUID().toString();
        JsonNode first = patient.save("pain", "2", key).success();
        JsonNode retry = patient.save("pain", "2", key).success();

        assertThat(retry).isEqualTo(first);
        assertThat(patient.stored().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void an_old_retry_does_not_bring_back_an_answer_that_was_changed_since() {
        String key = UUID.randomUUID().toString();
        patient.save("pain", "2", key).success();
        patient.save("pain", "4", UUID.randomUUID().toString()).success();
        patient.save("pain", "2", key).success();

        assertThat(patient.stored().findValuesAsText("code")).containsExactly("4");
    }

    @Test
    void taps_at_the_same_instant_become_one_answer() {
        String key = UUID.randomUUID().toString();
        List<Reply> replies = together(8, () -> patient.save("pain", "3", key));

        assertThat(replies).extracting(Reply::status).containsOnly(200);
        assertThat(replies).extracting(Reply::body).containsOnly(replies.get(0).body());
        assertThat(patient.stored().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void two_devices_at_once_end_in_one_response_that_counts_once() {
        together(2, () -> {
            patient.saveAll(3);
            return patient.send();
        });
        together(4, patient::send).forEach(reply -> assertThat(reply.status()).isEqualTo(303));

        JsonNode stored = patient.stored();
        assertThat(stored.path("total").asInt()).isEqualTo(1);
        assertThat(stored.findValuesAsText("linkId"))
                .containsAll(HipAnswers.LINK_IDS)
                .doesNotHaveDuplicates();
        await().atMost(PATIENCE).untilAsserted(() -> {
            Tallies added = boussole.tallies(Ward.PATHWAY).since(before);
            assertThat(added.count(SCORE)).isEqualTo(1);
            assertThat(added.count(SCORE, "n:36")).isEqualTo(1);
            assertThat(added.count("participation/before", "c:completed")).isEqualTo(1);
        });
    }

    private static List<Reply> together(int devices, Supplier<Reply> action) {
        List<CompletableFuture<Reply>> answers = IntStream.range(0, devices)
                .mapToObj(device -> CompletableFuture.supplyAsync(action, DEVICES))
                .toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }
}
