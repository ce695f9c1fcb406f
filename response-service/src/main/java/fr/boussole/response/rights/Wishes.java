package fr.boussole.response.rights;

import fr.boussole.response.admission.Reading;
import fr.boussole.response.audit.Audit;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.contact.Contacts;
import fr.boussole.response.dispatch.FollowUp;
import fr.boussole.response.enrolment.ContactReading;
import fr.boussole.response.enrolment.ContactStatement;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.erasure.Erasing;
import fr.boussole.response.erasure.Refusals;
import fr.boussole.response.invitation.CancelReason;
import fr.boussole.response.invitation.Invitation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Does what a person asks, each wish in one transaction with the account of it. Asked twice, it is done once. */
@ApplicationScoped
public class Wishes {

    private final FollowUp followUp;
    private final Contacts contacts;
    private final Erasing erasing;
    private final Refusals refusals;
    private final Audit audit;
    private final Clock clock;

    Wishes(FollowUp followUp, Contacts contacts, Erasing erasing, Refusals refusals, Audit audit, Clock clock) {
        this.followUp = followUp;
        this.contacts = contacts;
        this.erasing = erasing;
        this.refusals = refusals;
        this.audit = audit;
        this.clock = clock;
    }

    /** They do not wish to answer this one questionnaire. */
    @Transactional
    public void decline(String episode, UUID invitation) {
        Episode.locked(episode)
                .flatMap(locked ->
                        Invitation.<Invitation>findByIdOptional(invitation).map(found -> new Declined(locked, found)))
                .ifPresent(declined -> followUp.stop(declined.episode(), declined.invitation(), CancelReason.REFUSED));
    }

    private record Declined(Episode episode, Invitation invitation) {}

    /**
     * Nothing more is asked of them: of a patient, for every passage in the establishment, those to come included; of a carer or a
     * professional, for what they themselves are asked in this one.
     */
    @Transactional
    public void object(Holder holder) {
        if (!holder.speaksForThePatient()) {
            locked(holder).stream()
                    .filter(episode -> episode.id.equals(holder.episode().id))
                    .forEach(episode -> ownSteps(holder, episode)
                            .forEach(invitation -> followUp.stop(episode, invitation, CancelReason.REFUSED)));
            return;
        }
        List<Episode> episodes = locked(holder);
        episodes.forEach(episode -> {
            followUp.stop(episode, CancelReason.REFUSED);
            audit.write("objected", episode.id, episode.organisation, Map.of());
        });
        remember(episodes);
    }

    /**
     * They can be reached otherwise, in every passage in which they are known.
     *
     * @return what is wrong with it, by field; nothing is kept then
     */
    @Transactional
    public List<Reading.Fault> correct(Holder holder, ContactStatement said) {
        List<Reading.Fault> faults = new ArrayList<>();
        Contact contact = new ContactReading("", faults).read(said);
        if (faults.isEmpty()) {
            String respondent = holder.step().respondent();
            locked(holder).stream()
                    .filter(episode -> episode.id.equals(holder.episode().id)
                            || contacts.of(episode.id, respondent).isPresent())
                    .forEach(episode -> correct(episode, respondent, contact));
        }
        return faults;
    }

    private void correct(Episode episode, String respondent, Contact contact) {
        contacts.keep(episode.id, respondent, contact);
        Invitation.of(episode.id).forEach(invitation -> invitation.reachAnew(clock.instant()));
        audit.write("contact-corrected", episode.id, episode.organisation, Map.of());
    }

    /**
     * Everything that is held of the patient in the establishment is forgotten, and they are not asked again.
     *
     * @return how they could be reached until now, held by nothing any more but this
     */
    @Transactional
    public Set<Contact> erase(Holder holder) {
        List<Episode> episodes = locked(holder);
        Set<Contact> last = episodes.stream()
                .flatMap(episode -> contacts.of(List.of(episode.id)).values().stream())
                .flatMap(known -> Stream.ofNullable(known.get(holder.step().respondent())))
                .collect(Collectors.toSet());
        remember(episodes);
        episodes.forEach(episode -> {
            String organisation = episode.organisation;
            erasing.erase(episode);
            audit.write("erased", "", organisation, Map.of());
        });
        return last;
    }

    private void remember(List<Episode> episodes) {
        episodes.stream()
                .flatMap(episode -> Stream.concat(Stream.of(episode.id), Stream.ofNullable(episode.person)))
                .distinct()
                .forEach(refusals::remember);
    }

    private static List<Episode> locked(Holder holder) {
        return Episode.locked(
                Holders.episodes(holder).stream().map(episode -> episode.id).toList());
    }

    private static Stream<Invitation> ownSteps(Holder holder, Episode episode) {
        return Invitation.of(episode.id).stream()
                .filter(invitation -> invitation.status.isOpen())
                .filter(invitation -> holder.pathway()
                        .step(invitation.step)
                        .filter(step -> step.respondent().equals(holder.step().respondent()))
                        .isPresent());
    }
}
