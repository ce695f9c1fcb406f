package fr.boussole.response.desk.bulk;

import static fr.boussole.response.desk.Followed.FOREIGN_UNIT;
import static fr.boussole.response.desk.Followed.HOSPITAL;
import static fr.boussole.response.desk.Followed.UNIT;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.boussole.response.PlatformResource;
import fr.boussole.response.desk.Followed;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One thing for many people: it is said before it is done, and what came of each is told. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(
        user = "claire",
        roles = "coordinator",
        attributes = @SecurityAttribute(key = "organisation", value = HOSPITAL))
class BulkTest {

    @Inject
    Followed followed;

    @Inject
    Working working;

    @BeforeEach
    void nobodyIsFollowed() {
        followed.nobody();
    }

    private String asked(String unit, String name) {
        return asked(unit, name, "before");
    }

    private String asked(String unit, String name, String step) {
        String episode = followed.person(unit, name);
        followed.step(episode, step, "SENT", 1, -30, 30);
        return episode;
    }

    private String paused() {
        return followed.read("select count(*)::text from episode where pathway = 'desk-hip' and paused_at is not null");
    }

    @Test
    void a_preview_says_to_whom_and_who_stays_and_does_nothing() {
        String goes = asked(UNIT, "Jeanne Martin");
        String stays = asked(UNIT, "Paul Durand");
        followed.execute("update episode set paused_at = now() where id = ?", stays);

        given().get(looked("act=pause&who=" + goes + "&who=" + stays))
                .then()
                .statusCode(200)
                .body(
                        containsString("1 personne est concernée, 1 reste comme elle est."),
                        containsString("Jeanne Martin"));
        working.workAll();
        assertThat(paused()).isEqualTo("1");
    }

    @Test
    void everyone_whom_the_filters_leave_can_be_chosen() {
        asked(UNIT, "Jeanne Martin");
        asked(Followed.OTHER_UNIT, "Paul Durand");

        given().get(looked("act=pause&everyone=yes&unit=" + UNIT))
                .then()
                .statusCode(200)
                .body(containsString("1 personne est concernée."), not(containsString("Paul Durand")));
    }

    @Test
    void it_is_done_behind_for_more_people_than_a_form_holds_and_says_how_far_it_is() {
        followed.execute("""
                insert into episode (id, version, pathway, pathway_version, organisation, anchor_date, age_band, sex, attributes, created_at)
                select 'desk-many-' || lpad(n::text, 10, '0'), 1, 'desk-hip', '1', 'desk-surgery', current_date, '70-79', 'F', '{}', now()
                from generate_series(1, 250) n""");
        followed.execute("""
                insert into invitation (id, episode, step, version, status, at, channel, due_from, due_to, expires_on)
                select gen_random_uuid(), id, 'before', 1, 'SENT', now(), 'EMAIL', current_date, current_date + 30, current_date + 30
                from episode where pathway = 'desk-hip'""");
        String act = looked("act=pause&everyone=yes");
        begin(act, "");
        given().get(act)
                .then()
                .header("Refresh", "3")
                .body(containsString("fait pour 0 sur 250, il en reste 250"), containsString("Vous pouvez quitter"));
        given().get(act + "?still=yes").then().header("Refresh", nullValue());

        working.workAll();

        given().get(act).then().header("Refresh", nullValue()).body(containsString("C’est fait pour 250 personnes."));
        assertThat(paused()).isEqualTo("250");
        given().get("/desk/bulk").then().body(containsString("Mettre en pause"), containsString("claire"));
    }

    @Test
    void begun_twice_and_worked_on_twice_it_is_done_once_in_the_name_of_who_asked() {
        String episode = asked(UNIT, "Jeanne Martin");
        String act = looked("act=pause&who=" + episode);

        begin(act, "");
        begin(act, "");
        working.workAll();
        working.workAll();

        assertThat(followed.read(
                        "select string_agg(who, ' ') from audit where deed = 'follow-up-paused' and episode = ?",
                        episode))
                .isEqualTo("claire");
        assertThat(followed.read(
                        "select count(*)::text from audit where deed = 'bulk-begun' and detail ->> 'bulk' = ?",
                        act.substring(act.lastIndexOf('/') + 1)))
                .isEqualTo("1");
    }

    @Test
    void what_was_cut_short_goes_on_with_those_who_are_left() {
        String first = asked(UNIT, "Jeanne Martin");
        String second = asked(UNIT, "Paul Durand");
        String act = looked("act=pause&who=" + first + "&who=" + second);
        begin(act, "");
        followed.execute("update bulk_person set outcome = 'DONE' where episode = ?", first);

        working.workAll();

        assertThat(followed.read("select (paused_at is null)::text from episode where id = ?", first))
                .isEqualTo("true");
        assertThat(followed.read("select (paused_at is null)::text from episode where id = ?", second))
                .isEqualTo("false");
    }

    @Test
    void people_of_others_are_neither_touched_nor_named() {
        String foreign = asked(FOREIGN_UNIT, "Paul Durand");

        String act = looked("act=pause&who=" + foreign);
        given().get(act).then().body(containsString("Personne n’est concerné"), not(containsString("Paul Durand")));
        begin(act, "");
        working.workAll();
        assertThat(paused()).isEqualTo("0");
    }

    @Test
    @TestSecurity(
            user = "voisin",
            roles = "coordinator",
            attributes = @SecurityAttribute(key = "organisation", value = Followed.FOREIGN_HOSPITAL))
    void what_another_hospital_does_is_not_found() {
        followed.execute("""
                insert into bulk_act (id, act, detail, who, everything, root, language, asked_at)
                values ('00000000-0000-7000-8000-0000000000d1', 'PAUSE', '{}', 'claire', false, 'desk-hospital', 'fr', now())
                on conflict do nothing""");
        String act = "/desk/bulk/00000000-0000-7000-8000-0000000000d1";
        given().get(act).then().statusCode(404);
        given().get(act + "/refused.csv").then().statusCode(404);
        post(act, "").statusCode(404);
    }

    @Test
    void stopping_many_needs_a_reason() {
        String episode = asked(UNIT, "Jeanne Martin");
        String act = looked("act=stop&who=" + episode);

        post(act, "").statusCode(422).body(containsString("Choisissez une réponse"));
        begin(act, "reason=REFUSED");
        working.workAll();
        assertThat(followed.read("select reason from invitation where episode = ?", episode))
                .isEqualTo("REFUSED");
    }

    @Test
    void the_channel_is_changed_for_those_whom_it_reaches_and_the_others_are_told_with_why() {
        String reached = asked(UNIT, "Jeanne Martin", "after");
        String without = followed.person(UNIT);
        followed.step(without, "after", "SENT", 1, -30, 30);
        String act = looked("act=channel&who=" + reached + "&who=" + without);
        begin(act, "channel=TELEPHONE");
        working.workAll();

        assertThat(followed.read("select preferred_channel from episode where id = ?", reached))
                .isEqualTo("TELEPHONE");
        given().get(act)
                .then()
                .body(
                        containsString("C’est fait pour 1 personne. 1 est restée comme elle était."),
                        containsString("1\u00a0: Ce canal ne joint pas cette personne"));
        given().get(act + "/refused.csv").then().statusCode(200).body(containsString(without + ";"));
    }

    @Test
    void what_cannot_be_done_for_one_says_why() {
        String act = looked("act=send&who=" + asked(UNIT, "Jeanne Martin"));
        begin(act, "");
        working.workAll();
        given().get(act)
                .then()
                .body(containsString("Aucun canal de cette étape ne passe"), containsString("Jeanne Martin"));
    }

    /** The page on which a wish is looked at before it is begun. */
    private static String looked(String form) {
        String location = given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body(form)
                .post("/desk/bulk")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return URI.create(location).getPath();
    }

    private static void begin(String act, String form) {
        given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body(form)
                .post(act)
                .then()
                .statusCode(303);
    }

    private static ValidatableResponse post(String address, String form) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body(form)
                .post(address)
                .then();
    }
}
