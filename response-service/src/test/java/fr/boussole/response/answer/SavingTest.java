package fr.boussole.response.answer;

import static fr.boussole.response.Forms.coding;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Answers;
import fr.boussole.response.Forms;
import fr.boussole.response.PlatformResource;
import fr.boussole.response.Stage;
import fr.boussole.response.invitation.InvitationStatus;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class SavingTest {

    private static final AnswerValue YES = new AnswerValue.Bool(true);
    private static final AnswerValue NO = new AnswerValue.Bool(false);

    @Inject
    Stage stage;

    @Inject
    Saving saving;

    @Inject
    OpenForms forms;

    @Test
    void the_first_answer_starts_the_response() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));

        assertThat(save(scene, "night", Optional.empty(), coding("some"))).isEqualTo(new SaveOutcome.Saved(1));
        assertThat(status(scene)).isEqualTo(InvitationStatus.STARTED);
        assertThat(answers(scene).values("night")).containsExactly(coding("some"));
    }

    @Test
    void a_double_tap_is_one_save() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        save(scene, "night", Optional.empty(), coding("some"));

        assertThat(save(scene, "night", Optional.empty(), coding("some"))).isEqualTo(new SaveOutcome.AlreadySaved(1));
    }

    @Test
    void a_retry_after_a_lost_acknowledgement_does_not_undo_what_came_after() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        save(scene, "night", Optional.of("key-of-the-phone"), coding("some"));
        save(scene, "night", Optional.of("key-of-the-tablet"), coding("all"));

        assertThat(save(scene, "night", Optional.of("key-of-the-phone"), coding("some")))
                .isInstanceOf(SaveOutcome.AlreadySaved.class);
        assertThat(answers(scene).values("night")).containsExactly(coding("all"));
    }

    @Test
    void one_key_of_two_people_is_two_keys() {
        Stage.Scene one = stage.asking(Forms.walk("1"));
        Stage.Scene other = stage.asking(Forms.walk("1"));
        save(one, "night", Optional.of("same-key"), coding("some"));

        assertThat(save(other, "night", Optional.of("same-key"), coding("some")))
                .isEqualTo(new SaveOutcome.Saved(1));
    }

    @Test
    void two_devices_at_once_lose_nothing() throws Exception {
        Stage.Scene scene = stage.asking(Forms.everyType());
        List<Callable<SaveOutcome>> saves = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String text = "n" + i;
            AnswerValue number = new AnswerValue.Int(i);
            saves.add(() -> save(scene, "string", Optional.of("phone-" + text), new AnswerValue.Str(text)));
            saves.add(() -> save(scene, "integer", Optional.of("tablet-" + text), number));
            saves.add(() -> save(scene, "choice", Optional.of("once-and-again"), coding("car")));
        }
        ExecutorService devices = Executors.newFixedThreadPool(8);
        try {
            for (Future<SaveOutcome> done : devices.invokeAll(saves)) {
                assertThat(done.get()).isNotInstanceOf(SaveOutcome.Refused.class);
            }
        } finally {
            devices.shutdown();
        }

        assertThat(answers(scene).all()).hasSize(3);
        assertThat(answers(scene).values("choice")).containsExactly(coding("car"));
        assertThat(forms.of(scene.invitation()).orElseThrow().version()).isEqualTo(41);
    }

    @Test
    void sending_with_something_required_missing_changes_nothing() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        save(scene, "help", Optional.empty(), NO);

        assertThat(saving.send(scene.invitation(), "fr")).isInstanceOf(SaveOutcome.Refused.class);
        assertThat(status(scene)).isEqualTo(InvitationStatus.STARTED);
    }

    @Test
    void sending_twice_is_sending_once() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        save(scene, "night", Optional.empty(), coding("never"));

        assertThat(saving.send(scene.invitation(), "fr")).isEqualTo(new SaveOutcome.Saved(2));
        assertThat(saving.send(scene.invitation(), "fr")).isEqualTo(new SaveOutcome.AlreadySaved(2));
        assertThat(status(scene)).isEqualTo(InvitationStatus.COMPLETED);
    }

    @Test
    void a_change_after_sending_amends_and_keeps_the_day_of_answering() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        save(scene, "night", Optional.empty(), coding("never"));
        saving.send(scene.invitation(), "fr");
        var answeredAt = forms.of(scene.invitation()).orElseThrow().answeredAt();
        save(scene, "night", Optional.empty(), coding("all"));

        OpenForm open = forms.of(scene.invitation()).orElseThrow();
        assertThat(open.sheet().status()).isEqualTo(Status.AMENDED);
        assertThat(open.answeredAt()).isEqualTo(answeredAt).isPresent();
    }

    @Test
    void answers_of_an_earlier_step_are_carried_into_the_next() {
        Map<String, Stage.Scene> scenes = stage.twoSteps(Forms.walk("1"), Forms.after("1"), "night");
        save(scenes.get("before"), "night", Optional.empty(), coding("all"));
        saving.send(scenes.get("before").invitation(), "fr");

        assertThat(answers(scenes.get("after")).values("night")).containsExactly(coding("all"));
        save(scenes.get("after"), "better", Optional.empty(), YES);
        assertThat(saving.send(scenes.get("after").invitation(), "fr")).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(answers(scenes.get("after")).values("night")).containsExactly(coding("all"));
    }

    @Test
    void an_open_form_finishes_on_its_own_version() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        save(scene, "night", Optional.empty(), coding("some"));
        stage.asking(Forms.walk("2"));

        assertThat(forms.of(scene.invitation()).orElseThrow().form().version()).isEqualTo("1");
    }

    @Test
    void opening_a_link_is_told_once() {
        Stage.Scene scene = stage.asking(Forms.walk("1"));
        saving.opened(scene.invitation());
        saving.opened(scene.invitation());

        assertThat(status(scene)).isEqualTo(InvitationStatus.OPENED);
        assertThat(forms.of(scene.invitation()).orElseThrow().invitation().version)
                .isEqualTo(2);
    }

    private SaveOutcome save(Stage.Scene scene, String linkId, Optional<String> key, AnswerValue... values) {
        return saving.answer(scene.invitation(), linkId, List.of(values), key, "fr");
    }

    private Answers answers(Stage.Scene scene) {
        return forms.of(scene.invitation()).orElseThrow().sheet().answers();
    }

    private InvitationStatus status(Stage.Scene scene) {
        return forms.of(scene.invitation()).orElseThrow().invitation().status;
    }
}
