package fr.boussole.response.episode;

import fr.boussole.response.admission.Admission;
import fr.boussole.response.message.EpisodeFacts;
import fr.boussole.response.pathway.Channel;
import fr.boussole.response.pathway.Step;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One person's passage along one pathway at one organisation, known by a pseudonym. Whoever changes it, its invitations or
 * its responses locks it first ({@link #locked}): that keeps its messages in the order of its changes.
 */
@Entity
public class Episode extends PanacheEntityBase {

    @Id
    public String id;

    public int version;
    public String pathway;
    public String pathwayVersion;
    public String organisation;
    public LocalDate anchorDate;

    /** Dates, as texts, of the pathway's other events. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> anchors = new TreeMap<>();

    public String ageBand;
    public String sex;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> attributes = new TreeMap<>();

    /** The import that last stated these facts, if one did. */
    public UUID statedBy;

    public Instant createdAt;

    /** Since when nothing is sent, until someone lets it go on. */
    public Instant pausedAt;

    /** Since when nothing more is asked. */
    public Instant stoppedAt;

    /** Why nothing more is asked: a code. */
    public String stopReason;

    /** The pseudonym of the person, the same for all their episodes in the establishment; absent when it was never told. */
    public String person;

    /** Why this person is asked nothing, by the hospital's own code; absent for who is followed. */
    public String leftOut;

    /** The reason with which the invitations of someone left out are cancelled. */
    public String leftOutAs;

    /** By which channel this person is asked first, before those of each step, in what has not been sent; absent when none is. */
    @Enumerated(EnumType.STRING)
    public Channel preferredChannel;

    /** Since when the main event is called off; absent when it takes place. */
    public Instant calledOffAt;

    /** Those of these episodes that exist, their rows locked in the order of their pseudonyms until the transaction ends. */
    public static List<Episode> locked(Collection<String> ids) {
        return Episode.<Episode>find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The episode, its row locked until the transaction ends. */
    public static Optional<Episode> locked(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** It and the others that its person has in the establishment, their rows locked until the transaction ends. */
    public List<Episode> ofSamePerson() {
        return person == null
                ? List.of(this)
                : Episode.<Episode>find("person = ?1 order by id", person)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }

    /** Takes over what is said of it; an event that is not spoken of keeps its date. */
    public void state(Admission admission) {
        organisation = admission.organisation();
        anchorDate = admission.anchorDate();
        anchors = new TreeMap<>(anchors);
        admission.anchors().forEach((code, date) -> anchors.put(code, date.toString()));
        ageBand = admission.ageBand();
        sex = admission.sex();
        attributes = new TreeMap<>(admission.attributes());
    }

    public boolean saysAlready(Admission admission) {
        return organisation.equals(admission.organisation())
                && anchorDate.equals(admission.anchorDate())
                && otherDates().entrySet().containsAll(admission.anchors().entrySet())
                && ageBand.equals(admission.ageBand())
                && sex.equals(admission.sex())
                && attributes.equals(admission.attributes());
    }

    /** The step as this person is asked about it. */
    public Step asked(Step step) {
        return preferredChannel == null ? step : step.preferring(preferredChannel);
    }

    /** Whether its person is asked nothing. */
    public boolean isLeftOut() {
        return leftOut != null;
    }

    /** Whether its main event is called off. */
    public boolean isCalledOff() {
        return calledOffAt != null;
    }

    public EpisodeFacts facts() {
        return new EpisodeFacts(
                id, version, pathway, pathwayVersion, organisation, anchorDate, otherDates(), ageBand, sex, attributes);
    }

    private Map<String, LocalDate> otherDates() {
        Map<String, LocalDate> dates = new TreeMap<>();
        anchors.forEach((code, date) -> dates.put(code, LocalDate.parse(date)));
        return dates;
    }
}
