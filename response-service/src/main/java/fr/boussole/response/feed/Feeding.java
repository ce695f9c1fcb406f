package fr.boussole.response.feed;

import fr.boussole.response.admission.AgeBands;
import fr.boussole.response.admission.Statement;
import fr.boussole.response.catalogue.Catalogue;
import fr.boussole.response.catalogue.Places;
import fr.boussole.response.enrolment.Candidate;
import fr.boussole.response.enrolment.ContactStatement;
import fr.boussole.response.enrolment.Enrolled;
import fr.boussole.response.enrolment.Enrolment;
import fr.boussole.response.enrolment.Events;
import fr.boussole.response.enrolment.LeftOut;
import fr.boussole.response.enrolment.Reception;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.identity.Pseudonyms;
import fr.boussole.response.invitation.CancelReason;
import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Takes what a system tells of a stay: enrols its person, amends the episode, moves or calls off its events. What was said before
 * the last thing that was taken comes too late and changes nothing.
 */
@ApplicationScoped
public class Feeding {

    private static final String PATIENT = "PATIENT";
    private static final LeftOut DECEASED = new LeftOut("deceased", CancelReason.DECEASED);
    private static final String SAID = """
            insert into feed_stay (episode, said_at) values (?1, ?2)
            on conflict (episode) do update set said_at = excluded.said_at where feed_stay.said_at <= excluded.said_at
            """;

    private final Reception reception;
    private final Enrolment enrolment;
    private final Events events;
    private final Catalogue catalogue;
    private final Places places;
    private final Pseudonyms pseudonyms;
    private final EntityManager database;

    Feeding(
            Reception reception,
            Enrolment enrolment,
            Events events,
            Catalogue catalogue,
            Places places,
            Pseudonyms pseudonyms,
            EntityManager database) {
        this.reception = reception;
        this.enrolment = enrolment;
        this.events = events;
        this.catalogue = catalogue;
        this.places = places;
        this.pseudonyms = pseudonyms;
        this.database = database;
    }

    /** For whom a system speaks, by which mapping, to whom it is shown. */
    public record Speaker(String establishment, FeedMapping mapping, Scope.View view) {}

    /** Takes it in the transaction under way; when it is refused, the caller lets nothing of that transaction stand. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Fed take(Passage passage, Instant saidAt, Speaker speaker) {
        if (passage.visit().isBlank()) {
            return Fed.Refused.of("/establishmentReference", "The hospital's own number of the stay is needed");
        }
        String pseudonym = pseudonyms.of(speaker.establishment(), passage.visit());
        enrolment.lock(List.of(pseudonym));
        Optional<Episode> known = Episode.locked(pseudonym);
        Optional<FeedMapping.Rule> rule = rule(passage, known, speaker.mapping());
        if (rule.isEmpty()) {
            return new Fed.Passed("No rule of the hospital's mapping fits this stay");
        }
        Optional<Pathway> pathway = catalogue.currentPathway(rule.get().pathway());
        if (pathway.isEmpty()) {
            return Fed.Refused.of("/pathway", "The pathway of the hospital's mapping is not published");
        }
        boolean isLate = database.createNativeQuery(SAID)
                        .setParameter(1, pseudonym)
                        .setParameter(2, saidAt)
                        .executeUpdate()
                == 0;
        if (isLate) {
            return new Fed.Passed("Something that was said later of this stay has been taken already");
        }
        return passage.news() == Passage.News.TOLD
                ? tell(new Telling(passage, rule.get(), pathway.get(), speaker), known)
                : callOff(passage, rule.get(), known, speaker);
    }

    /** A stay that is under way stays on its pathway, though it moves to a unit for which another rule was made. */
    private static Optional<FeedMapping.Rule> rule(Passage passage, Optional<Episode> known, FeedMapping mapping) {
        return known.flatMap(episode -> mapping.ruleOf(episode.pathway)).or(() -> mapping.rule(passage));
    }

    private record Telling(Passage passage, FeedMapping.Rule rule, Pathway pathway, Speaker speaker) {

        Optional<LocalDate> date(String event) {
            return rule.events().getOrDefault(event, List.of()).stream()
                    .filter(passage.moments()::containsKey)
                    .findFirst()
                    .map(passage.moments()::get);
        }
    }

    private Fed tell(Telling telling, Optional<Episode> known) {
        Optional<LocalDate> anchor = telling.date(telling.pathway().mainAnchor())
                .or(() -> known.filter(episode -> !episode.isCalledOff()).map(episode -> episode.anchorDate));
        if (anchor.isEmpty()) {
            return new Fed.Passed("The main event of the pathway has no date yet");
        }
        Candidate candidate = candidate(telling, anchor.get(), known);
        Reception.Received received = reception.hear(telling.speaker().view()).receive(candidate);
        if (received instanceof Reception.Received.Faulty faulty) {
            return new Fed.Refused(faulty.faults());
        }
        Enrolled enrolled = enrolment.enrol(
                ((Reception.Received.Ready) received).newcomer(),
                telling.speaker().view());
        if (enrolled instanceof Enrolled.Kept kept) {
            return new Fed.Taken(kept.episode().id, kept.change() != Enrolled.Change.UNCHANGED);
        }
        return enrolled instanceof Enrolled.Refused refused
                ? Fed.Refused.of("/establishmentReference", refused.reason().sentence())
                : new Fed.Passed("Someone who is counted nowhere is not kept");
    }

    /** What the system does not tell of someone who is known stays as it is. */
    private static Candidate candidate(Telling telling, LocalDate anchor, Optional<Episode> known) {
        Passage passage = telling.passage();
        Map<String, String> dates = new TreeMap<>();
        telling.rule().events().keySet().stream()
                .filter(telling.pathway()::hasOtherAnchor)
                .forEach(event -> telling.date(event).ifPresent(date -> dates.put(event, date.toString())));
        String organisation = Optional.ofNullable(
                        telling.speaker().mapping().units().get(passage.unit()))
                .or(() -> known.map(episode -> episode.organisation))
                .orElse(telling.speaker().establishment());
        String ageBand = passage.birthDate()
                .map(birth -> AgeBands.years(birth, anchor))
                .filter(AgeBands::isAge)
                .map(AgeBands::of)
                .or(() -> known.map(episode -> episode.ageBand))
                .orElse("");
        String sex = passage.sex().isEmpty() ? known.map(episode -> episode.sex).orElse("") : passage.sex();
        Statement statement = new Statement(
                passage.visit(),
                telling.pathway().id(),
                organisation,
                anchor.toString(),
                dates,
                ageBand,
                sex,
                known.map(episode -> episode.attributes).orElse(Map.of()));
        Map<String, ContactStatement> contacts = passage.contact()
                .filter(contact -> !contact.isEmpty())
                .map(contact -> Map.of(PATIENT, contact.bornOn(passage.birthDate())))
                .orElse(Map.of());
        return new Candidate(
                statement, passage.patient(), contacts, Optional.of(DECEASED).filter(reason -> passage.deceased()));
    }

    private Fed callOff(Passage passage, FeedMapping.Rule rule, Optional<Episode> known, Speaker speaker) {
        Optional<Episode> seen = known.filter(
                episode -> places.find(episode.organisation, speaker.view()).isPresent());
        if (seen.isEmpty()) {
            return new Fed.Passed("Nothing was known of this stay");
        }
        Episode episode = seen.get();
        if (events.isOver(episode)) {
            return new Fed.Passed("Every step of this episode is over");
        }
        Pathway pathway =
                catalogue.pathway(episode.pathway, episode.pathwayVersion).orElseThrow();
        boolean changed = false;
        for (String event : calledOff(passage.news(), rule, pathway)) {
            changed |= events.callOff(episode, pathway, event);
        }
        return new Fed.Taken(episode.id, changed);
    }

    private static List<String> calledOff(Passage.News news, FeedMapping.Rule rule, Pathway pathway) {
        return news == Passage.News.STAY_CALLED_OFF
                ? List.of(pathway.mainAnchor())
                : rule.events().entrySet().stream()
                        .filter(event -> event.getValue().contains(Moment.DISCHARGE))
                        .map(Map.Entry::getKey)
                        .filter(event -> event.equals(pathway.mainAnchor()) || pathway.hasOtherAnchor(event))
                        .toList();
    }
}
