package fr.boussole.e2e.patient;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import fr.boussole.e2e.browser.Chromium;
import fr.boussole.e2e.browser.Screen;
import fr.boussole.e2e.browser.Visit;
import fr.boussole.e2e.browser.WithChromium;
import fr.boussole.e2e.platform.Boussole;
import fr.boussole.e2e.platform.HipAnswers;
import fr.boussole.e2e.platform.OnePlatform;
import fr.boussole.e2e.platform.Patient;
import fr.boussole.e2e.platform.Ward;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Double taps, back buttons, killed tabs, lost acknowledgements, coverage that comes and goes, two phones: every answer ends there
 * once, none invented. The seed is printed; {@code -Dstorm.seed=} plays a storm again, {@code -Dstorm.steps=} makes it longer.
 */
@ExtendWith({WithChromium.class, OnePlatform.class})
class StormIT {

    private static final long SEED = Long.getLong("storm.seed", 20_261_125L);
    private static final int STEPS = Integer.getInteger("storm.steps", 120);

    private final Chromium chromium;
    private final Patient patient;

    StormIT(Chromium chromium, Boussole boussole) {
        this.chromium = chromium;
        this.patient = new Ward(boussole, "a").beforeOperation();
    }

    @Test
    void whatever_happens_every_answer_is_there_once_and_none_is_invented() {
        System.out.printf("A storm of %d steps from seed %d%n", STEPS, SEED);
        var random = new Random(SEED);
        try (Visit one = chromium.visit(Screen.PHONE);
                Visit other = chromium.visit(Screen.PHONE)) {
            var phones = List.of(
                    new StormyPhone(one, patient.link(), random), new StormyPhone(other, patient.link(), random));
            for (int step = 0; step < STEPS; step++) {
                suffers(phones.get(random.nextInt(2)));
            }
            phones.forEach(StormyPhone::calmsDown);

            Stored stored = Stored.of(patient);
            assertThat(stored.responses()).isEqualTo(1);
            for (String linkId : HipAnswers.HIP) {
                List<String> last = phones.stream()
                        .flatMap(phone -> Stream.ofNullable(phone.tapped().get(linkId)))
                        .toList();
                if (last.isEmpty()) {
                    assertThat(stored.values()).doesNotContainKey(linkId);
                } else {
                    assertThat(stored.values().get(linkId)).as(linkId).isIn(last);
                }
            }
        }
    }

    /** A page that is left while something is done to it is part of the storm. */
    private static void suffers(StormyPhone phone) {
        try {
            phone.suffers();
        } catch (PlaywrightException left) {
            String message = left.getMessage();
            if (!message.contains("navigat")
                    && !message.contains("context was destroyed")
                    && !message.contains("ERR_ABORTED")) {
                throw left;
            }
        }
    }
}
