package fr.boussole.e2e.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.e2e.platform.Boussole;
import fr.boussole.e2e.platform.OnePlatform;
import fr.boussole.e2e.platform.Reply;
import fr.boussole.e2e.platform.Tallies;
import fr.boussole.e2e.platform.Verification;
import fr.boussole.e2e.platform.Ward;
import fr.boussole.local.history.ImportRow;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Killing a service at any instant loses nothing and counts nothing twice. */
@ExtendWith(OnePlatform.class)
class CrashIT {

    private static final int EPISODES = 2_000;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Boussole boussole;
    private final Ward ward;

    CrashIT(Boussole boussole) {
        this.boussole = boussole;
        this.ward = new Ward(boussole, "l");
    }

    @Test
    void an_import_cut_by_the_death_of_response_service_is_whole_once_sent_again() {
        LocalDate operation = LocalDate.of(2019, 5, 14);
        List<ImportRow> rows = history(operation);

        try (var half = GrowingFile.holding(Ward.csv(rows.subList(0, rows.size() / 2)))) {
            CompletableFuture<Reply> cut =
                    ward.coordinator().upload(ward.imports(), "text/csv", BodyPublishers.ofInputStream(half::stream));
            await("the first rows to be counted")
                    .atMost(PATIENCE)
                    .until(() -> counted(operation).count("score/hip-function/before") > 0);
            boussole.kill("response-service");
            assertThatThrownBy(cut::join).isInstanceOf(CompletionException.class);
        }
        boussole.restart("response-service");
        JsonNode report = ward.send(rows);

        assertThat(report.path("rows").asLong()).isEqualTo(rows.size());
        assertThat(report.path("refused").asLong()).isZero();
        assertThat(report.path("amended").asLong()).isZero();
        assertThat(report.path("unchanged").asLong())
                .as("rows from before the crash")
                .isPositive();
        assertThat(report.path("accepted").asLong() + report.path("unchanged").asLong())
                .isEqualTo(rows.size());
        everyoneCountsOnce(operation);
        Verification.liveEqualsBatch(boussole);
    }

    @Test
    void a_stream_cut_by_the_death_of_indicator_service_goes_on_where_it_was() {
        LocalDate operation = LocalDate.of(2019, 9, 3);
        List<ImportRow> rows = history(operation);

        CompletableFuture<Reply> sent =
                ward.coordinator().upload(ward.imports(), "text/csv", BodyPublishers.ofString(Ward.csv(rows)));
        await("the first rows to be counted")
                .atMost(PATIENCE)
                .until(() -> counted(operation).count("score/hip-function/before") > 0);
        boussole.kill("indicator-service");
        assertThat(sent.join().success().path("accepted").asLong()).isEqualTo(rows.size());
        boussole.restart("indicator-service");

        everyoneCountsOnce(operation);
        Verification.liveEqualsBatch(boussole);
    }

    /** Everybody's answers, before and after an operation on that day: one file in the order of the episodes. */
    private List<ImportRow> history(LocalDate operation) {
        return IntStream.range(0, EPISODES)
                .boxed()
                .flatMap(number -> Stream.of(
                        ward.past("crash-" + operation + "-" + number, operation, "before", operation.minusDays(20), 1),
                        ward.past(
                                "crash-" + operation + "-" + number,
                                operation,
                                "after",
                                operation.plusMonths(6),
                                1 + number % 4)))
                .toList();
    }

    private Tallies counted(LocalDate operation) {
        return boussole.tallies(Ward.PATHWAY)
                .at(ward.unit(), operation.toString().substring(0, "2019-05".length()));
    }

    private void everyoneCountsOnce(LocalDate operation) {
        await("everyone to be counted").atMost(PATIENCE).untilAsserted(() -> {
            Tallies counted = counted(operation);
            assertThat(counted.count("score/hip-function/before", "n:12")).isEqualTo(EPISODES);
            assertThat(counted.count("score/hip-function/after")).isEqualTo(EPISODES);
            assertThat(counted.count("change/hip-function/before/after")).isEqualTo(EPISODES);
            assertThat(counted.count("change/hip-function/before/after", "p:12:48"))
                    .isEqualTo(EPISODES / 4);
            assertThat(counted.count("participation/after", "c:completed")).isEqualTo(EPISODES);
        });
    }
}
