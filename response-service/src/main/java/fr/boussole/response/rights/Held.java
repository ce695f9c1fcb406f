package fr.boussole.response.rights;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.response.alert.AlertCase;
import fr.boussole.response.alert.AlertEvent;
import fr.boussole.response.alert.adverse.AdverseEvent;
import fr.boussole.response.answer.OpenForm;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.pathway.Channel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that is held of someone in one establishment, passage by passage. */
public record Held(List<Passage> passages) {

    public Held {
        passages = List.copyOf(passages);
    }

    /**
     * One passage along a pathway.
     *
     * @param organisation its name
     * @param pathway its title, by language
     * @param contacts how they can be reached, by who answers
     * @param answers what they answered, as they read it
     * @param resources the same, as FHIR
     * @param events what they told that went wrong
     */
    public record Passage(
            Episode episode,
            String organisation,
            fr.boussole.form.definition.Text pathway,
            Map<String, Contact> contacts,
            List<OpenForm> answers,
            List<ObjectNode> resources,
            List<Message> messages,
            List<AdverseEvent> events,
            List<Case> cases,
            List<Look> looks) {

        /** It holds a contact and answers, so its text form says nothing. */
        @Override
        public String toString() {
            return "Passage[…]";
        }
    }

    /**
     * A message that was sent to them.
     *
     * @param at when it was handed over; empty when it was not, or not yet
     * @param status a code such as DELIVERED
     */
    public record Message(Channel channel, int reminder, Optional<Instant> at, String status) {}

    /**
     * What of their answers, or of what they told, was shown to the staff for a look.
     *
     * @param steps what happened to it, the first first
     */
    public record Case(AlertCase shown, List<AlertEvent> steps) {

        public Case {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Someone looked, or did something.
     *
     * @param who the account of a member of the staff, or {@code patient}
     * @param deed a code such as names-seen
     */
    public record Look(Instant at, String who, String deed) {}
}
