package fr.boussole.response.desk.person;

import fr.boussole.pages.question.Fields;
import fr.boussole.response.admission.Reading;
import fr.boussole.response.admission.Rules;
import fr.boussole.response.audit.Audit;
import fr.boussole.response.catalogue.Places;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.contact.Contacts;
import fr.boussole.response.dispatch.FollowUp;
import fr.boussole.response.dispatch.Rerouting;
import fr.boussole.response.dispatch.Resending;
import fr.boussole.response.enrolment.ContactReading;
import fr.boussole.response.enrolment.ContactStatement;
import fr.boussole.response.enrolment.Events;
import fr.boussole.response.invitation.CancelReason;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.invitation.LinkResource;
import fr.boussole.response.pathway.Channel;
import fr.boussole.response.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Does what a coordinator decided for one person, in one transaction with the account of it. */
@ApplicationScoped
public class Acts {

    public static final String STEP = "step";
    static final String EVENT = "event";
    static final String DATE = "date";
    public static final String REASON = "reason";
    static final String TARGET = "target";
    static final String NAME = "name";
    static final String EMAIL = "email";
    static final String TELEPHONE = "telephone";
    static final String ADDRESS = "address";
    static final String LANGUAGE = "language";
    public static final String CHANNEL = "channel";
    /** The value of the order that is the pathway's. */
    public static final String OF_THE_PATHWAY = Rerouting.OF_THE_PATHWAY;

    static final String OUTCOME = "outcome";
    static final String WHEN = "when";
    static final String NOTE = "note";
    /** Why someone may be stopped, the most usual first. */
    public static final List<CancelReason> REASONS = List.of(
            CancelReason.REFUSED,
            CancelReason.DECEASED,
            CancelReason.TRANSFERRED,
            CancelReason.STOPPED,
            CancelReason.EXCLUDED);

    private final Dossier.Cabinet cabinet;
    private final FollowUp followUp;
    private final Resending resending;
    private final Events events;
    private final Contacts contacts;
    private final Rerouting rerouting;
    private final Called called;
    private final LinkResource links;
    private final Places places;
    private final Audit audit;
    private final Clock clock;

    Acts(
            Dossier.Cabinet cabinet,
            FollowUp followUp,
            Resending resending,
            Events events,
            Contacts contacts,
            Rerouting rerouting,
            Called called,
            LinkResource links,
            Places places,
            Audit audit,
            Clock clock) {
        this.cabinet = cabinet;
        this.followUp = followUp;
        this.resending = resending;
        this.events = events;
        this.contacts = contacts;
        this.rerouting = rerouting;
        this.called = called;
        this.links = links;
        this.places = places;
        this.audit = audit;
        this.clock = clock;
    }

    /** Does it, if it still can be done; words for what it cannot are {@code said}. */
    @Transactional
    public Outcome act(Act act, String episode, Fields said, Scope.View view, PersonWords words) {
        Dossier dossier = cabinet.locked(episode, view);
        if (!dossier.mayDo(act)) {
            return new Outcome.Refused("", words.tooLate());
        }
        return switch (act) {
            case SEND -> send(dossier, said, words);
            case CONTACT -> correct(dossier, said, words);
            case CHANNEL -> prefer(dossier, said, words);
            case CALL -> called.take(dossier, step(dossier, said), said, view, words);
            case EVENT -> move(dossier, said, words);
            case LINK -> link(dossier, said, words);
            case PAUSE -> done(() -> followUp.pause(dossier.episode()));
            case RESUME -> done(() -> followUp.resume(dossier.episode()));
            case STOP -> stop(dossier, said, view, words);
        };
    }

    private static Outcome done(Runnable deed) {
        deed.run();
        return new Outcome.Done();
    }

    private Outcome send(Dossier dossier, Fields said, PersonWords words) {
        Optional<Invitation> step = step(dossier, said);
        if (step.isEmpty()) {
            return new Outcome.Refused(STEP, words.choose());
        }
        return resending.again(step.get()).isPresent()
                ? new Outcome.Done()
                : new Outcome.Refused(STEP, words.noChannel());
    }

    private Outcome prefer(Dossier dossier, Fields said, PersonWords words) {
        String wish = said.one(CHANNEL);
        Optional<Channel> channel = Rerouting.CHANNELS.stream()
                .filter(one -> one.name().equals(wish))
                .findFirst();
        if (channel.isEmpty() && !wish.equals(OF_THE_PATHWAY)) {
            return new Outcome.Refused(CHANNEL, words.choose());
        }
        return rerouting.prefer(dossier.episode(), channel)
                ? new Outcome.Done()
                : new Outcome.Refused(CHANNEL, words.reachesNot());
    }

    private Outcome link(Dossier dossier, Fields said, PersonWords words) {
        Optional<Invitation> step = step(dossier, said);
        if (step.isEmpty()) {
            return new Outcome.Refused(STEP, words.choose());
        }
        LinkResource.AnswerLink link = links.link(dossier.episode().id, step.get().step);
        write("link-made", dossier, Map.of(STEP, step.get().step));
        return new Outcome.Made(link.url(), link.expiresAt());
    }

    private Outcome correct(Dossier dossier, Fields said, PersonWords words) {
        List<Reading.Fault> faults = new ArrayList<>();
        Contact contact = new ContactReading("", faults)
                .read(new ContactStatement(
                        said.one(NAME).strip(),
                        said.one(EMAIL).strip(),
                        said.one(TELEPHONE).strip(),
                        said.one(ADDRESS).lines().toList(),
                        said.one(LANGUAGE).strip(),
                        birthYear(dossier)));
        if (!faults.isEmpty()) {
            String pointer = faults.get(0).pointer();
            return new Outcome.Refused(pointer.isEmpty() ? EMAIL : pointer.substring(1), words.badContact());
        }
        contacts.keep(dossier.episode().id, respondent(dossier), contact);
        dossier.open().forEach(invitation -> invitation.reachAnew(clock.instant()));
        write("contact-corrected", dossier, Map.of());
        return new Outcome.Done();
    }

    /** It is not on the page, so it stays as it is. */
    private String birthYear(Dossier dossier) {
        return contacts.of(dossier.episode().id, respondent(dossier))
                .flatMap(Contact::birthYear)
                .map(String::valueOf)
                .orElse("");
    }

    /** Who answers the first step that is still expected. */
    static String respondent(Dossier dossier) {
        return dossier.open().stream()
                .findFirst()
                .flatMap(invitation -> dossier.pathway().step(invitation.step))
                .map(step -> step.respondent())
                .orElse("PATIENT");
    }

    private Outcome move(Dossier dossier, Fields said, PersonWords words) {
        String event = said.one(EVENT);
        boolean known = dossier.pathway().anchors().stream()
                .anyMatch(anchor -> anchor.code().equals(event));
        if (!known) {
            return new Outcome.Refused(EVENT, words.choose());
        }
        if (events.isOver(dossier.episode())) {
            return new Outcome.Refused(DATE, words.refusedDate());
        }
        Optional<String> written = Dates.written(said, DATE);
        if (written.isEmpty()) {
            events.callOff(dossier.episode(), dossier.pathway(), event);
            return new Outcome.Done();
        }
        List<Reading.Fault> faults = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(clock.instant(), dossier.pathway().zone());
        Optional<LocalDate> day = new Rules(dossier.pathway(), today).date("", written.get(), faults);
        if (day.isEmpty()) {
            return new Outcome.Refused(DATE, words.badDate());
        }
        events.move(dossier.episode(), dossier.pathway(), event, day.get());
        return new Outcome.Done();
    }

    private Outcome stop(Dossier dossier, Fields said, Scope.View view, PersonWords words) {
        Optional<CancelReason> reason = REASONS.stream()
                .filter(one -> one.name().equals(said.one(REASON)))
                .findFirst();
        if (reason.isEmpty()) {
            return new Outcome.Refused(REASON, words.choose());
        }
        followUp.stop(dossier.episode(), reason.get());
        if (reason.get() == CancelReason.TRANSFERRED) {
            places.find(said.one(TARGET), view)
                    .ifPresent(place -> write("transfer-noted", dossier, Map.of("to", place.id())));
        }
        return new Outcome.Done();
    }

    private static Optional<Invitation> step(Dossier dossier, Fields said) {
        return dossier.invitation(said.one(STEP)).filter(invitation -> invitation.status.isOpen());
    }

    private void write(String deed, Dossier dossier, Map<String, String> detail) {
        audit.write(deed, dossier.episode().id, dossier.episode().organisation, detail);
    }
}
