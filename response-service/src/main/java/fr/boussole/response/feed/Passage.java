package fr.boussole.response.feed;

import fr.boussole.response.enrolment.ContactStatement;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a hospital's system tells of one stay; what it does not tell is empty.
 *
 * @param visit the hospital's own number of the stay
 * @param patient its own number of the patient
 * @param kind the class of the stay as the system writes it, such as {@code I} or {@code IMP}
 * @param types codes of what kind of care it is
 * @param pathway the pathway, where the system names it itself
 * @param news whether the stay is told of, is called off, or its discharge is
 */
public record Passage(
        String visit,
        String patient,
        String kind,
        String unit,
        String service,
        Set<String> types,
        Optional<String> pathway,
        Map<Moment, LocalDate> moments,
        Optional<LocalDate> birthDate,
        String sex,
        boolean deceased,
        Optional<ContactStatement> contact,
        News news) {

    /** What there is to tell. */
    public enum News {
        TOLD,
        STAY_CALLED_OFF,
        DISCHARGE_CALLED_OFF
    }

    public Passage {
        types = Set.copyOf(types);
        moments = Map.copyOf(moments);
    }

    @Override
    public String toString() {
        return "Passage[sealed]";
    }
}
