package fr.boussole.e2e.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.boussole.e2e.platform.Boussole;
import fr.boussole.e2e.platform.OnePlatform;
import fr.boussole.e2e.platform.Patient;
import fr.boussole.e2e.platform.Tallies;
import fr.boussole.e2e.platform.Verification;
import fr.boussole.e2e.platform.Ward;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Someone who asks to be forgotten leaves no trace in the figures. */
@ExtendWith(OnePlatform.class)
class ErasureIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String CHANGE = "change/hip-function/before/after";

    private final Boussole boussole;

    ErasureIT(Boussole boussole) {
        this.boussole = boussole;
    }

    @Test
    void an_erased_episode_is_gone_from_the_figures_and_its_link_opens_nothing() {
        Verification.liveEqualsBatch(boussole); // All that was told before is counted.
        Ward ward = new Ward(boussole, "b");
        Tallies before = boussole.tallies(Ward.PATHWAY);
        Patient patient = ward.afterOperation();
        patient.saveAll(4);
        assertThat(patient.send().status()).isEqualTo(303);
        await().atMost(PATIENCE).until(() -> added(before).count(CHANGE, "p:12:48") == 1);

        var erased = ward.coordinator().delete(boussole.response("/api/episodes/" + patient.episode()));

        assertThat(erased.status()).as(erased.body()).isEqualTo(200);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(added(before).rows().keySet()).allMatch(ErasureIT::isOfOthersTime));
        assertThat(patient.followed().status()).isEqualTo(404);
        assertThat(patient.stored().path("total").asInt()).isZero();
        assertThat(boussole.nobody().get(patient.link()).status()).isEqualTo(404);
        Verification.liveEqualsBatch(boussole);
    }

    /** Invitations of others run out meanwhile, as time goes; this patient's was neither planned nor run out. */
    private static boolean isOfOthersTime(String row) {
        return row.endsWith(" c:planned") || row.endsWith(" c:expired");
    }

    private Tallies added(Tallies before) {
        return boussole.tallies(Ward.PATHWAY).since(before);
    }
}
