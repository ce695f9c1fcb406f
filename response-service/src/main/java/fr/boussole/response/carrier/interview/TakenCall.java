package fr.boussole.response.carrier.interview;

import fr.boussole.response.pathway.Channel;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A call with what an interviewer needs for it, and no more.
 *
 * @param language in which to speak, and in which the script is
 * @param script what to say first
 * @param form opens the person's questionnaire, recorded as answered this way
 */
public record TakenCall(
        UUID id,
        Channel channel,
        Optional<String> name,
        Optional<String> telephone,
        String language,
        String script,
        LocalDate lastDay,
        int attempts,
        String form) {

    /** It holds a contact, so its text form says nothing. */
    @Override
    public String toString() {
        return "TakenCall[…]";
    }
}
