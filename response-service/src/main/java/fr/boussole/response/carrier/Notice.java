package fr.boussole.response.carrier;

import fr.boussole.form.definition.Text;
import fr.boussole.response.contact.Contact;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * What one person is told once: that a questionnaire waits for them, or waits still. It holds nothing about their care but the
 * names of the pathway and of those who ask.
 *
 * @param id the dispatch: the same again is the same notice
 * @param invitation the step of the episode that it is about
 * @param episode the pseudonym
 * @param organisation id of the unit or establishment that asks
 * @param organisationName as people know it
 * @param pathway its title
 * @param step its title
 * @param link opens the questionnaire
 * @param stop by which the person asks for no more messages, without signing in
 * @param rights by which the person uses their rights, long after the questionnaire is over
 * @param lastDay last day on which it can be answered, in the zone
 * @param reminder 0 for the first notice, then 1, 2…
 */
public record Notice(
        UUID id,
        UUID invitation,
        String episode,
        Contact contact,
        String organisation,
        String organisationName,
        Text pathway,
        Text step,
        URI link,
        URI stop,
        URI rights,
        LocalDate lastDay,
        ZoneId zone,
        int reminder) {}
