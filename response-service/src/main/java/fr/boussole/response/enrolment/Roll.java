package fr.boussole.response.enrolment;

import fr.boussole.response.audit.Audit;
import fr.boussole.response.catalogue.Places;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.contact.Contacts;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.invitation.Planning;
import fr.boussole.response.message.EpisodeFacts;
import fr.boussole.response.message.InvitationChanged;
import fr.boussole.response.security.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Some who are enrolled together: what is known of them is read at once, and what is new of them is written at once. */
final class Roll {

    private final Places places;
    private final Planning planning;
    private final Contacts contacts;
    private final Audit audit;
    private final Set<String> objectors;
    private final Scope.View view;
    private final Optional<UUID> file;
    private final Instant now;
    private final Map<String, Episode> episodes = new HashMap<>();
    private final Map<String, Map<String, Contact>> known = new HashMap<>();
    private final Map<String, Map<String, Contact>> first = new TreeMap<>();
    private final Map<String, Boolean> seen = new HashMap<>();
    private final List<InvitationChanged> messages = new ArrayList<>();

    Roll(
            Places places,
            Planning planning,
            Contacts contacts,
            Audit audit,
            Set<String> objectors,
            Scope.View view,
            Optional<UUID> file,
            Instant now) {
        this.places = places;
        this.planning = planning;
        this.contacts = contacts;
        this.audit = audit;
        this.objectors = objectors;
        this.view = view;
        this.file = file;
        this.now = now;
    }

    /** Reads and locks those that exist. */
    void meet(List<String> pseudonyms) {
        Episode.locked(pseudonyms).forEach(episode -> episodes.put(episode.id, episode));
        if (!episodes.isEmpty()) {
            known.putAll(contacts.of(episodes.keySet()));
        }
    }

    Enrolled enrol(Newcomer newcomer) {
        Episode episode = episodes.get(newcomer.pseudonym());
        if (episode != null) {
            return meet(episode, newcomer);
        }
        if (objectors.contains(newcomer.pseudonym())
                || newcomer.person().filter(objectors::contains).isPresent()) {
            return new Enrolled.Refused(Enrolled.Reason.OBJECTED);
        }
        boolean isPassedOver =
                newcomer.leftOut().filter(reason -> !reason.isCounted()).isPresent();
        return isPassedOver ? new Enrolled.PassedOver() : create(newcomer);
    }

    private Enrolled create(Newcomer newcomer) {
        Episode episode = new Episode();
        episode.id = newcomer.pseudonym();
        episode.version = 1;
        episode.pathway = newcomer.pathway().id();
        episode.pathwayVersion = newcomer.pathway().version();
        episode.createdAt = now;
        state(episode, newcomer);
        episode.persist();
        episodes.put(episode.id, episode);
        if (!newcomer.contacts().isEmpty()) {
            known.put(episode.id, newcomer.contacts());
            first.put(episode.id, newcomer.contacts());
        }
        tell(episode, planning.begin(episode, now));
        return new Enrolled.Kept(episode, Enrolled.Change.CREATED);
    }

    private Enrolled meet(Episode episode, Newcomer newcomer) {
        if (!seen.computeIfAbsent(
                episode.organisation, id -> places.find(id, view).isPresent())) {
            return new Enrolled.Refused(Enrolled.Reason.ELSEWHERE);
        }
        if (!episode.pathway.equals(newcomer.pathway().id())) {
            return new Enrolled.Refused(Enrolled.Reason.OTHER_PATHWAY);
        }
        if (saysAlready(episode, newcomer)) {
            file.ifPresent(id -> episode.statedBy = id);
            return new Enrolled.Kept(episode, Enrolled.Change.UNCHANGED);
        }
        if (file.filter(id -> id.equals(episode.statedBy)).isPresent()) {
            return new Enrolled.Refused(Enrolled.Reason.CONTRADICTS);
        }
        boolean mayComeBack = episode.isLeftOut() || episode.isCalledOff();
        if (!mayComeBack && planning.isOver(episode, Invitation.of(episode.id))) {
            return new Enrolled.Refused(Enrolled.Reason.CLOSED);
        }
        amend(episode, newcomer);
        return new Enrolled.Kept(episode, Enrolled.Change.AMENDED);
    }

    private boolean saysAlready(Episode episode, Newcomer newcomer) {
        return !episode.isCalledOff()
                && episode.saysAlready(newcomer.admission())
                && newcomer.person()
                        .filter(person -> !person.equals(episode.person))
                        .isEmpty()
                && newcomer.leftOut().map(LeftOut::code).equals(Optional.ofNullable(episode.leftOut))
                && knownOf(episode).entrySet().containsAll(newcomer.contacts().entrySet());
    }

    private Map<String, Contact> knownOf(Episode episode) {
        return known.getOrDefault(episode.id, Map.of());
    }

    private void amend(Episode episode, Newcomer newcomer) {
        keepContacts();
        EpisodeFacts before = episode.facts();
        Dates.Change dates = Dates.change(episode, newcomer, before);
        state(episode, newcomer);
        episode.calledOffAt = null;
        episode.version++;
        keep(episode, newcomer);
        List<Invitation> invitations = planning.replan(episode, before, now);
        if (!newcomer.contacts().isEmpty()) {
            invitations.forEach(invitation -> invitation.reachAnew(now));
        }
        tell(episode, invitations);
        if (!dates.isEmpty()) {
            audit.write("event-moved", episode.id, episode.organisation, dates.detail());
        }
    }

    private void state(Episode episode, Newcomer newcomer) {
        episode.state(newcomer.admission());
        newcomer.person().ifPresent(person -> episode.person = person);
        episode.leftOut = newcomer.leftOut().map(LeftOut::code).orElse(null);
        episode.leftOutAs = newcomer.leftOut().map(reason -> reason.as().name()).orElse(null);
        file.ifPresent(id -> episode.statedBy = id);
    }

    /** Who is left out is not reached, so how to reach them is not kept. */
    private void keep(Episode episode, Newcomer newcomer) {
        if (newcomer.leftOut().isPresent()) {
            contacts.forget(episode.id);
            known.remove(episode.id);
            return;
        }
        Map<String, Contact> all = new TreeMap<>(knownOf(episode));
        all.putAll(newcomer.contacts());
        newcomer.contacts().forEach((respondent, contact) -> contacts.keep(episode.id, respondent, contact));
        known.put(episode.id, all);
    }

    private void tell(Episode episode, List<Invitation> invitations) {
        invitations.forEach(invitation -> messages.add(invitation.message(episode)));
    }

    /** Writes the contacts of those that are new. */
    void keepContacts() {
        if (!first.isEmpty()) {
            contacts.keepFirst(first);
            first.clear();
        }
    }

    List<InvitationChanged> messages() {
        return messages;
    }
}
