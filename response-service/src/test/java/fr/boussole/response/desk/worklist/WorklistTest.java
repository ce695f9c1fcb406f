package fr.boussole.response.desk.worklist;

import static fr.boussole.response.desk.Followed.FOREIGN_UNIT;
import static fr.boussole.response.desk.Followed.HOSPITAL;
import static fr.boussole.response.desk.Followed.OTHER_UNIT;
import static fr.boussole.response.desk.Followed.REGION;
import static fr.boussole.response.desk.Followed.UNIT;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import fr.boussole.response.PlatformResource;
import fr.boussole.response.desk.Followed;
import fr.boussole.response.security.Scope;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where people stand, and who is shown what of it. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestSecurity(
        user = "claire",
        roles = "coordinator",
        attributes = @SecurityAttribute(key = "organisation", value = HOSPITAL))
class WorklistTest {

    private static final Scope.View VIEW = new Scope.View(false, HOSPITAL);

    @Inject
    Followed followed;

    @Inject
    Worklist worklist;

    @Inject
    Rates rates;

    @BeforeEach
    void nobodyIsFollowed() {
        followed.nobody();
    }

    private Standing standing(String episode) {
        return worklist.shown(Criteria.ALL, VIEW).people().stream()
                .filter(person -> person.episode().equals(episode))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    private String asked(int daysAgo, int lastDayIn) {
        String episode = followed.person(UNIT, "Jeanne Martin");
        followed.notice(followed.step(episode, "before", "SENT", daysAgo, -30, lastDayIn), "EMAIL", "DELIVERED");
        return episode;
    }

    @Test
    void who_was_asked_yesterday_is_within_time() {
        assertThat(standing(asked(1, 30))).isEqualTo(Standing.ASKED);
    }

    @Test
    void who_was_asked_three_weeks_ago_is_late() {
        assertThat(standing(asked(21, 30))).isEqualTo(Standing.LATE);
    }

    @Test
    void who_has_six_days_left_is_late() {
        assertThat(standing(asked(1, 6))).isEqualTo(Standing.LATE);
    }

    @Test
    void whose_only_channel_fails_is_unreachable_until_another_got_through() {
        String episode = asked(1, 30);
        followed.unreachable(episode, "EMAIL");
        assertThat(standing(episode)).isEqualTo(Standing.UNREACHABLE);

        String id = followed.read("select id::text from invitation where episode = ?", episode);
        followed.notice(java.util.UUID.fromString(id), "SMS", "SENT");
        assertThat(standing(episode)).isEqualTo(Standing.ASKED);
    }

    @Test
    void who_is_to_be_asked_and_has_left_no_contact_is_unreachable() {
        String episode = followed.person(UNIT);
        followed.step(episode, "before", "PLANNED", 0, -1, 30);
        assertThat(standing(episode)).isEqualTo(Standing.UNREACHABLE);
    }

    @Test
    void whom_the_hospital_hands_a_link_stands_apart_and_is_not_to_be_reached() {
        String episode = followed.person(UNIT);
        followed.step(episode, "before", "PLANNED", 0, -1, 30);
        followed.execute("update invitation set by_hand = true where episode = ?", episode);
        assertThat(standing(episode)).isEqualTo(Standing.BY_HAND);

        followed.execute("update invitation set due_from = current_date + 3 where episode = ?", episode);
        assertThat(standing(episode)).isEqualTo(Standing.PLANNED);
    }

    @Test
    void whose_day_has_not_come_is_planned() {
        String episode = followed.person(UNIT, "Paul Durand");
        followed.step(episode, "before", "PLANNED", 0, 10, 30);
        assertThat(standing(episode)).isEqualTo(Standing.PLANNED);
    }

    @Test
    void who_is_paused_is_paused_whatever_was_asked() {
        String episode = asked(21, 30);
        followed.execute("update episode set paused_at = now() where id = ?", episode);
        assertThat(standing(episode)).isEqualTo(Standing.PAUSED);
    }

    @Test
    void who_answered_one_step_waits_for_the_event_of_the_other() {
        String episode = followed.person(UNIT, "Paul Durand");
        followed.step(episode, "before", "COMPLETED", 2, -30, 30);
        assertThat(standing(episode)).isEqualTo(Standing.WAITING);
    }

    @Test
    void who_answered_every_step_has_finished() {
        String episode = followed.person(UNIT, "Paul Durand");
        followed.step(episode, "before", "COMPLETED", 2, -30, 30);
        followed.step(episode, "after", "COMPLETED", 1, -30, 30);
        assertThat(standing(episode)).isEqualTo(Standing.FINISHED);
    }

    @Test
    void who_refused_has_refused_and_who_let_it_pass_is_closed() {
        String refused = followed.person(UNIT, "Paul Durand");
        followed.step(refused, "before", "CANCELLED", 2, -30, 30);
        followed.step(refused, "after", "COMPLETED", 2, -30, 30);
        followed.execute(
                "update invitation set reason = 'REFUSED' where status = 'CANCELLED' and episode = ?", refused);
        String passed = followed.person(UNIT, "Anne Petit");
        followed.step(passed, "before", "EXPIRED", 2, -30, -3);
        followed.step(passed, "after", "EXPIRED", 2, -30, -3);

        assertThat(standing(refused)).isEqualTo(Standing.REFUSED);
        assertThat(standing(passed)).isEqualTo(Standing.CLOSED);
    }

    @Test
    void a_step_is_looked_at_alone() {
        String episode = followed.person(UNIT, "Paul Durand");
        followed.step(episode, "before", "COMPLETED", 40, -60, -30);
        followed.step(episode, "after", "SENT", 21, -30, 30);
        Criteria before = new Criteria("", "", "before", Optional.empty(), Criteria.Order.URGENCY, 1);

        assertThat(worklist.shown(before, VIEW).people()).singleElement().satisfies(person -> {
            assertThat(person.standing()).isEqualTo(Standing.FINISHED);
            assertThat(person.step()).contains("before");
        });
    }

    @Test
    void people_come_the_most_urgent_first_fifty_on_a_page() {
        for (int i = 0; i < 60; i++) {
            asked(1, 20 + i % 7);
        }
        String late = asked(30, 20);

        Worklist.Shown first = worklist.shown(Criteria.ALL, VIEW);
        assertThat(first.people()).hasSize(Worklist.ON_A_PAGE);
        assertThat(first.people().get(0).episode()).isEqualTo(late);
        assertThat(first.standings().in(Standing.ASKED)).isEqualTo(60);
        assertThat(worklist.shown(Criteria.ALL.at(2), VIEW).people()).hasSize(11);
    }

    @Test
    void each_request_counts_once_under_the_last_channel_that_carried_it() {
        String episode = followed.person(UNIT, "Paul Durand");
        var invitation = followed.step(episode, "before", "COMPLETED", 1, -30, 30);
        followed.notice(invitation, "EMAIL", "BOUNCED");
        followed.notice(invitation, "SMS", "SENT");
        asked(1, 30);

        assertThat(rates.of(Criteria.ALL, VIEW))
                .containsExactly(new Answers("EMAIL", 1, 0, 0, 1), new Answers("SMS", 1, 1, 1, 0));
    }

    @Test
    void a_coordinator_reads_names_and_that_is_put_on_record_once() {
        String episode = asked(1, 30);
        asked(1, 30);
        String before = followed.read("select count(*) from audit where deed = 'names-seen'");

        desk("").body(containsString("Jeanne Martin"), containsString("Prothèse de hanche"));

        assertThat(followed.read("select count(*) from audit where deed = 'names-seen'"))
                .isEqualTo(String.valueOf(Integer.parseInt(before) + 1));
        assertThat(followed.read(
                        "select who from audit where deed = 'names-seen' and detail ->> 'episodes' like '%' || ? || '%'",
                        episode))
                .isEqualTo("claire");
    }

    @Test
    void filters_stay_in_the_address_and_can_be_left() {
        asked(1, 30);
        desk("?state=late").body(containsString("Personne ne correspond"), containsString("href=\"/desk\""));
        desk("?unit=" + OTHER_UNIT).body(containsString("Personne ne correspond"));
        desk("?unit=" + UNIT + "&state=asked").body(containsString("1 personne"), containsString("Jeanne Martin"));
    }

    @Test
    void the_page_speaks_english_on_wish_and_remembers_it() {
        desk("?lang=en")
                .header("Content-Language", equalTo("en"))
                .cookie("lang", "en")
                .body(containsString("Nobody is followed here yet"));
    }

    @Test
    void no_cache_and_no_other_site_keeps_or_frames_it() {
        desk("").header("Cache-Control", equalTo("no-store"))
                .header(
                        "Content-Security-Policy",
                        allOf(containsString("frame-ancestors 'none'"), containsString("default-src 'self'")));
    }

    @Test
    @TestSecurity(
            user = "voisin",
            roles = "coordinator",
            attributes = @SecurityAttribute(key = "organisation", value = "desk-foreign"))
    void people_of_another_hospital_are_not_there() {
        asked(1, 30);
        desk("").body(containsString("Personne n’est encore suivi ici"));
        desk("?unit=" + UNIT).body(not(containsString("Jeanne")), not(containsString("Chirurgie du Pupitre")));
    }

    @Test
    @TestSecurity(user = "admin", roles = "admin")
    void an_administrator_sees_pseudonyms_and_no_name() {
        String episode = asked(1, 30);
        desk("?pathway=" + Followed.PATHWAY).body(containsString(episode), not(containsString("Jeanne")));
    }

    @Test
    @TestSecurity(
            user = "region",
            roles = "regional",
            attributes = @SecurityAttribute(key = "organisation", value = REGION))
    void a_region_reads_counts_never_small_ones_and_nobody() {
        for (int i = 0; i < 12; i++) {
            asked(1, 30);
        }
        String few = followed.person(FOREIGN_UNIT, "Paul Durand");
        followed.step(few, "before", "SENT", 1, -30, 30);

        desk("?state=asked")
                .body(
                        containsString("moins de 11"),
                        containsString("au moins 13"),
                        containsString("Chirurgie voisine"),
                        not(containsString(few)),
                        not(containsString("Jeanne")),
                        not(containsString("/desk/episodes/")));
    }

    private static ValidatableResponse desk(String query) {
        return given().get("/desk" + query).then().statusCode(200);
    }
}
