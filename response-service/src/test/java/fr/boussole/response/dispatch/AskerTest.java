package fr.boussole.response.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.response.MovingClock;
import fr.boussole.response.PlatformResource;
import fr.boussole.response.carrier.DeliveryReport;
import fr.boussole.response.carrier.DeliveryReport.Outcome;
import fr.boussole.response.carrier.Handover;
import fr.boussole.response.carrier.Reports;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.invitation.Expiry;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.invitation.InvitationStatus;
import fr.boussole.response.message.LifeEvent;
import fr.boussole.response.message.LifeEvent.Kind;
import fr.boussole.response.pathway.Channel;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One step, asked a week after the operation by e-mail, then by text message, then by letter; one reminder. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AskerTest {

    /** A Tuesday. */
    private static final LocalDate OPERATION = LocalDate.of(2026, 3, 3);

    private static final String STEP =
            Ward.step("home", "P7D", "P0D", "P30D", "\"P7D\"", "\"EMAIL\",\"SMS\",\"LETTER\"");

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

    private TestCarrier mail;
    private TestCarrier text;
    private TestCarrier letter;
    private String pathway;
    private String episode;

    @BeforeEach
    void enrol() {
        mail = new TestCarrier(Channel.EMAIL, false, clock);
        text = new TestCarrier(Channel.SMS, true, clock);
        letter = new TestCarrier(Channel.LETTER, true, clock);
        QuarkusMock.installMockForType(new Carriers(List.of(mail, text, letter)), Carriers.class);
        pathway = ward.pathway("Europe/Paris", STEP);
        clock.set(at("2026-03-04T10:00"));
        episode = ward.enrol(pathway, OPERATION, Ward.EVERY_WAY);
    }

    @AfterEach
    void letGo() {
        ward.column("delete from unsubscribed");
        clock.letGo();
    }

    @Test
    void a_notice_goes_at_its_hour_and_its_reminder_a_week_later_and_then_it_expires() {
        run("2026-03-10T08:59");
        assertThat(mail.taken(episode)).isEmpty();

        run("2026-03-10T09:00");
        run("2026-03-10T09:05");
        assertThat(mail.taken(episode)).hasSize(1).first().satisfies(taken -> {
            assertThat(taken.notice().link().getPath()).startsWith("/r/");
            assertThat(taken.notice().stop().getPath()).startsWith("/stop/");
            assertThat(taken.notice().organisationName()).isEqualTo("Lieu tilleuls-hip");
            assertThat(taken.notice().pathway().in("en")).isEqualTo("Hip");
            assertThat(taken.notice().reminder()).isZero();
        });
        assertThat(invitation().status).isEqualTo(InvitationStatus.SENT);
        assertThat(invitation().channel).isEqualTo(Channel.EMAIL);

        run("2026-03-17T09:00");
        run("2026-03-30T09:00");
        assertThat(mail.taken(episode)).hasSize(2);
        assertThat(text.taken(episode)).isEmpty();

        clock.set(at("2026-04-12T09:00"));
        expiry.closeOverdue();
        lanes.runAll();
        assertThat(kinds()).containsExactly(Kind.PLANNED, Kind.DUE, Kind.SENT, Kind.DUE, Kind.SENT, Kind.EXPIRED);
        assertThat(invitation().nextAt).isNull();
    }

    @Test
    void what_was_missed_while_all_was_down_goes_once_and_says_how_late_it_is() {
        run("2026-03-12T10:00");
        run("2026-03-12T10:01");

        assertThat(mail.taken(episode)).hasSize(1);
        assertThat(invitation().events())
                .last()
                .extracting(LifeEvent::late)
                .isEqualTo(Optional.of(Duration.ofHours(49)));
    }

    @Test
    void an_outage_is_tried_again_by_the_same_channel_less_and_less_often() {
        mail.behave(notice -> new Handover.Later("4.3.2"));
        run("2026-03-10T09:00");
        assertThat(invitation().nextAt).isEqualTo(at("2026-03-10T09:01"));
        run("2026-03-10T09:01");
        assertThat(invitation().nextAt).isEqualTo(at("2026-03-10T09:03"));
        mail.behave(notice -> new Handover.Taken(""));
        run("2026-03-10T09:03");

        assertThat(mail.taken(episode)).hasSize(1);
        assertThat(text.taken(episode)).isEmpty();
        assertThat(ward.dispatches(invitation().id)).singleElement().satisfies(dispatch -> {
            assertThat(dispatch.tries).isEqualTo(2);
            assertThat(dispatch.lateness()).isEqualTo(Duration.ofMinutes(3));
        });
    }

    @Test
    void an_outage_until_the_last_day_is_a_reason_when_it_expires() {
        mail.behave(notice -> new Handover.Later("4.3.2"));
        for (LocalDate day = OPERATION.plusDays(7); day.isBefore(OPERATION.plusDays(40)); day = day.plusDays(1)) {
            run(day + "T12:00");
        }
        expiry.closeOverdue();

        assertThat(invitation().status).isEqualTo(InvitationStatus.EXPIRED);
        assertThat(invitation().reason).isEqualTo("OUT_OF_TIME");
        assertThat(ward.dispatches(invitation().id))
                .singleElement()
                .extracting(dispatch -> dispatch.status)
                .isEqualTo(DispatchStatus.FAILED);
    }

    @Test
    void what_a_carrier_throws_is_told_to_nobody_but_the_log() {
        mail.behave(notice -> {
            throw new IllegalStateException("camille@example.org");
        });
        run("2026-03-10T09:00");

        assertThat(ward.dispatches(invitation().id)).first().satisfies(dispatch -> {
            assertThat(dispatch.status).isEqualTo(DispatchStatus.UNCERTAIN);
            assertThat(dispatch.reason).isEqualTo("CARRIER_FAILED");
        });
        assertThat(invitation().life).contains("CARRIER_FAILED").doesNotContain("Exception", "camille");
    }

    @Test
    void an_address_that_does_not_exist_is_not_tried_again_and_the_next_channel_goes_at_once() {
        mail.behave(notice -> new Handover.Never("5.1.1"));
        run("2026-03-10T09:00");
        run("2026-03-17T09:00");

        assertThat(text.taken(episode)).hasSize(2);
        assertThat(text.taken(episode).get(0).at()).isEqualTo(at("2026-03-10T09:00"));
        assertThat(ward.column("select channel from unreachable where episode = ?", episode))
                .containsExactly("EMAIL");
    }

    @Test
    void what_comes_back_for_good_goes_by_the_next_channel_and_told_twice_only_once() {
        run("2026-03-10T09:00");
        var bounce = new DeliveryReport(Outcome.BOUNCED_HARD, at("2026-03-10T09:02"), "5.1.1");
        var notice = mail.taken(episode).get(0).notice().id();
        reports.take(notice, bounce);
        reports.take(notice, bounce);
        run("2026-03-10T09:05");
        reports.take(notice, bounce);
        reports.take(
                text.taken(episode).get(0).notice().id(),
                new DeliveryReport(Outcome.DELIVERED, at("2026-03-10T09:06"), ""));

        assertThat(text.taken(episode)).hasSize(1);
        assertThat(kinds())
                .containsExactly(Kind.PLANNED, Kind.DUE, Kind.SENT, Kind.BOUNCED, Kind.DUE, Kind.SENT, Kind.DELIVERED);
    }

    @Test
    void what_comes_back_and_may_arrive_another_time_is_tried_again_thrice_in_all() {
        for (int minute = 0; minute < 60; minute++) {
            clock.set(at("2026-03-10T09:00").plus(Duration.ofMinutes(minute)));
            lanes.runAll();
            mail.taken(episode)
                    .forEach(taken -> reports.take(
                            taken.notice().id(),
                            new DeliveryReport(
                                    Outcome.BOUNCED_SOFT, clock.instant().plusSeconds(30), "4.2.2")));
        }

        assertThat(mail.taken(episode)).hasSize(3);
        assertThat(text.taken(episode)).hasSize(1);
        assertThat(ward.column("select channel from unreachable where episode = ?", episode))
                .isEmpty();
    }

    @Test
    void an_outage_does_not_count_among_the_times_that_a_notice_may_come_back() {
        mail.behave(notice -> new Handover.Later("4.3.2"));
        for (int minute = 0; minute < 30; minute++) {
            clock.set(at("2026-03-10T09:00").plus(Duration.ofMinutes(minute)));
            lanes.runAll();
        }
        assertThat(ward.dispatches(invitation().id).get(0).tries).isGreaterThan(3);
        mail.behave(notice -> new Handover.Taken(""));
        run("2026-03-10T10:30");
        mail.taken(episode)
                .forEach(taken -> reports.take(
                        taken.notice().id(),
                        new DeliveryReport(Outcome.BOUNCED_SOFT, at("2026-03-10T10:31"), "4.2.2")));
        run("2026-03-10T14:00");

        assertThat(mail.taken(episode)).hasSize(2);
        assertThat(text.taken(episode)).isEmpty();
    }

    @Test
    void one_cut_short_by_a_crash_is_not_sent_again_and_its_reminder_goes_on() {
        killedAfterTaking(mail);
        assertThatThrownBy(() -> run("2026-03-10T09:00")).isInstanceOf(TestCarrier.Killed.class);
        mail.behave(notice -> new Handover.Taken(""));
        run("2026-03-10T09:00:29");
        assertThat(ward.dispatches(invitation().id).get(0).status).isEqualTo(DispatchStatus.HANDING);
        run("2026-03-10T09:00:30");
        run("2026-03-17T09:00");

        assertThat(kinds()).containsExactly(Kind.PLANNED, Kind.DUE, Kind.UNCERTAIN, Kind.DUE, Kind.SENT);
        assertThat(mail.taken(episode)).hasSize(2);
    }

    @Test
    void one_cut_short_that_the_other_side_knows_by_its_id_is_given_again_and_counts_once() {
        String other = ward.enrol(pathway, OPERATION, withoutMail());
        killedAfterTaking(text);
        assertThatThrownBy(() -> run("2026-03-10T09:00")).isInstanceOf(TestCarrier.Killed.class);
        text.behave(notice -> new Handover.Taken(""));
        run("2026-03-10T09:00:30");

        assertThat(text.taken(other)).hasSize(1);
        assertThat(ward.dispatches(ward.invitation(other, "home").id))
                .singleElement()
                .extracting(dispatch -> dispatch.status)
                .isEqualTo(DispatchStatus.SENT);
    }

    @Test
    void who_wants_no_more_of_a_channel_gets_the_next_and_who_has_no_other_has_refused() {
        String other = ward.enrol(
                pathway,
                OPERATION,
                new Contact(
                        Optional.empty(),
                        Optional.of("only@example.org"),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()));
        run("2026-03-10T09:00");
        Stream.of(episode, other)
                .flatMap(asked -> mail.taken(asked).stream())
                .forEach(taken -> reports.take(
                        taken.notice().id(), new DeliveryReport(Outcome.UNSUBSCRIBED, at("2026-03-10T12:00"), "")));
        run("2026-03-17T09:00");

        assertThat(text.taken(episode)).hasSize(1);
        assertThat(ward.invitation(other, "home").status).isEqualTo(InvitationStatus.CANCELLED);
        assertThat(ward.invitation(other, "home").reason).isEqualTo("REFUSED");
        assertThat(mail.taken(episode)).hasSize(1);
        assertThat(mail.taken(other)).hasSize(1);
    }

    @Test
    void who_wants_no_more_mails_gets_none_from_the_whole_establishment_now_and_later() {
        Contact onlyMail = contact("Zoe@Example.org");
        String known = ward.enrol(pathway, OPERATION, contact("zoe@example.org"));
        run("2026-03-10T09:00");
        mail.taken(known)
                .forEach(taken -> reports.take(
                        taken.notice().id(), new DeliveryReport(Outcome.UNSUBSCRIBED, at("2026-03-10T12:00"), "")));
        String later = ward.enrol(ward.pathway("Europe/Paris", STEP), LocalDate.of(2026, 3, 10), onlyMail);
        String other = ward.enrol(pathway, LocalDate.of(2026, 3, 10), contact("zoe@example.com"));
        run("2026-03-17T09:00");

        assertThat(mail.taken(later)).isEmpty();
        assertThat(ward.invitation(later, "home").reason).isEqualTo("REFUSED");
        assertThat(mail.taken(other)).hasSize(1);
        assertThat(ward.column("select address from unsubscribed where address like '%zoe%'"))
                .isEmpty();
    }

    private static Contact contact(String email) {
        return new Contact(Optional.empty(), Optional.of(email), Optional.empty(), List.of(), Optional.empty());
    }

    @Test
    void two_pathways_never_ask_one_person_twice_on_one_day() {
        String other = ward.enrol(ward.pathway("Europe/Paris", STEP), OPERATION, Ward.EVERY_WAY);
        ward.column("update episode set person = ? where id in (?, ?)", "person-" + episode, episode, other);
        run("2026-03-10T09:00");
        assertThat(mail.taken(episode).size() + mail.taken(other).size()).isOne();
        run("2026-03-11T09:00");

        assertThat(mail.taken(episode)).hasSize(1);
        assertThat(mail.taken(other)).hasSize(1);
    }

    @Test
    void once_answered_nothing_more_is_sent() {
        mail.behave(notice -> new Handover.Later("4.3.2"));
        run("2026-03-10T09:00");
        QuarkusTransaction.requiringNew().run(() -> Invitation.of(episode, "home")
                .orElseThrow()
                .become(InvitationStatus.COMPLETED, Channel.LINK, clock.instant()));
        run("2026-03-11T09:00");

        assertThat(ward.dispatches(invitation().id))
                .singleElement()
                .extracting(dispatch -> dispatch.status)
                .isEqualTo(DispatchStatus.CALLED_OFF);
        assertThat(invitation().nextAt).isNull();
    }

    private static Contact withoutMail() {
        return new Contact(
                Optional.empty(),
                Optional.empty(),
                Ward.EVERY_WAY.telephone(),
                Ward.EVERY_WAY.address(),
                Optional.empty());
    }

    private static void killedAfterTaking(TestCarrier carrier) {
        carrier.behave(notice -> {
            carrier.take(notice);
            throw new TestCarrier.Killed();
        });
    }

    private void run(String local) {
        clock.set(at(local));
        lanes.runAll();
    }

    private Invitation invitation() {
        return ward.invitation(episode, "home");
    }

    private List<Kind> kinds() {
        return invitation().events().stream().map(LifeEvent::event).toList();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Paris")).toInstant();
    }
}
