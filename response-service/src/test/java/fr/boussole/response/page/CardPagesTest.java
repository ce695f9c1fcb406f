package fr.boussole.response.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.Condition;
import fr.boussole.form.definition.EnableBehavior;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.definition.Operator;
import fr.boussole.form.definition.Text;
import fr.boussole.response.PlatformResource;
import fr.boussole.response.Stage;
import fr.boussole.response.answer.OpenForms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The cards of a repeating group without any script: added, changed, taken out, read again. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CardPagesTest {

    private static final Pattern ADD = Pattern.compile("href=\"([^\"]*/q/medicine\\?in=o[a-z0-9]+)\"");

    private static final FormDefinition FORM = new FormDefinition(
            "https://boussole.example/questionnaires/cards",
            "1",
            Text.of("fr", "Vos médicaments"),
            Text.EMPTY,
            "fr",
            List.of("fr"),
            List.of(
                    Item.of("medicine", ItemType.GROUP)
                            .text(Text.of("fr", "Médicament"))
                            .repeats(true)
                            .items(List.of(
                                    asked("name", ItemType.STRING, "Son nom"),
                                    asked("trouble", ItemType.BOOLEAN, "Vous gêne-t-il"),
                                    Item.of("what", ItemType.STRING)
                                            .text(Text.of("fr", "En quoi"))
                                            .enableWhen(
                                                    EnableBehavior.ALL,
                                                    List.of(new Condition(
                                                            "trouble", Operator.EQUAL, new AnswerValue.Bool(true))))
                                            .build()))
                            .build(),
                    asked("after", ItemType.STRING, "Autre chose")));

    @Inject
    Stage stage;

    @Inject
    OpenForms forms;

    @Test
    void a_person_lists_what_they_take_card_by_card() {
        Stage.Scene scene = stage.asking(FORM);
        String first = added(scene);
        leadsTo(post(first.replace("medicine", "name"), "Doliprane"), first.replace("medicine", "trouble"));
        leadsTo(post(first.replace("medicine", "trouble"), "true"), first.replace("medicine", "what"));
        leadsTo(post(first.replace("medicine", "what"), "Nausées"), scene.link() + "/q/medicine");
        String second = added(scene);
        post(second.replace("medicine", "name"), "Kardegic");
        leadsTo(post(second.replace("medicine", "trouble"), "false"), scene.link() + "/q/medicine");

        page(scene.link() + "/q/medicine")
                .body(allOf(
                        containsString("Médicament 1"),
                        containsString("Nausées"),
                        containsString("Médicament 2"),
                        containsString("Kardegic"),
                        containsString("Ajouter un autre")));
        leadsTo(post(scene.link() + "/q/medicine", ""), scene.link() + "/q/after");
        page(scene.link() + "/end").body(containsString("Kardegic"));
        page(scene.link() + "/end/copy").body(containsString("Kardegic"), not(containsString("Retirer")));
        assertThat(answers(scene).all().filter(item -> item.linkId().equals("medicine")))
                .extracting(item -> item.id())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("o"));
    }

    @Test
    void a_card_is_taken_out_only_once_that_is_confirmed_and_the_other_stays() {
        Stage.Scene scene = stage.asking(FORM);
        String first = added(scene);
        post(first.replace("medicine", "name"), "Doliprane");
        String second = added(scene);
        post(second.replace("medicine", "name"), "Kardegic");

        page(first + "&remove=yes").body(containsString("Doliprane"), containsString("sera effacé"));
        assertThat(answers(scene).values("name")).hasSize(2);
        leadsTo(posted(first, "remove", "yes"), scene.link() + "/q/medicine");
        assertThat(answers(scene).values("name")).containsExactly(new AnswerValue.Str("Kardegic"));
        leadsTo(posted(first, "remove", "yes"), scene.link() + "/q/medicine");
    }

    @Test
    void two_devices_that_add_at_once_keep_both_cards() {
        Stage.Scene scene = stage.asking(FORM);
        String phone = added(scene);
        String tablet = added(scene);
        post(phone.replace("medicine", "name"), "Doliprane");
        post(tablet.replace("medicine", "name"), "Kardegic");

        assertThat(answers(scene).values("name"))
                .containsExactly(new AnswerValue.Str("Doliprane"), new AnswerValue.Str("Kardegic"));
    }

    @Test
    void a_group_without_cards_is_passed_by_continuing() {
        Stage.Scene scene = stage.asking(FORM);

        page(scene.link() + "/q/medicine").body(containsString("Rien à ajouter, continuer"));
        leadsTo(post(scene.link() + "/q/medicine", ""), scene.link() + "/q/after");
        assertThat(forms.of(scene.invitation()).orElseThrow().stored()).isEmpty();
    }

    @Test
    void an_address_that_names_no_occurrence_leads_back_to_the_form() {
        Stage.Scene scene = stage.asking(FORM);

        leadsTo(page(scene.link() + "/q/name?in=7"), scene.link());
    }

    /** Begins a card and gives the address that means it. */
    private static String added(Stage.Scene scene) {
        Matcher add = ADD.matcher(page(scene.link() + "/q/medicine").extract().asString());
        assertThat(add.find()).isTrue();
        leadsTo(page(add.group(1)), add.group(1).replace("medicine", "name"));
        return add.group(1);
    }

    private static Item asked(String linkId, ItemType type, String french) {
        return Item.of(linkId, type).text(Text.of("fr", french)).build();
    }

    private Answers answers(Stage.Scene scene) {
        return forms.of(scene.invitation()).orElseThrow().sheet().answers();
    }

    private static ValidatableResponse page(String path) {
        return given().redirects().follow(false).get(path).then();
    }

    private static ValidatableResponse post(String path, String value) {
        return posted(path, "value", value);
    }

    private static ValidatableResponse posted(String path, String name, String value) {
        return given().redirects()
                .follow(false)
                .formParam(name, value)
                .post(path)
                .then();
    }

    private static void leadsTo(ValidatableResponse response, String place) {
        response.statusCode(303).header("Location", endsWith(place));
    }
}
