package fr.boussole.response.carrier.interview;

import fr.boussole.response.carrier.Carrier;
import fr.boussole.response.carrier.Handover;
import fr.boussole.response.carrier.Notice;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.pathway.Channel;
import jakarta.enterprise.context.ApplicationScoped;

/** Carries notices by an interviewer who comes to the bed. */
@ApplicationScoped
public class BedsideCarrier implements Carrier {

    private final Calls calls;

    BedsideCarrier(Calls calls) {
        this.calls = calls;
    }

    @Override
    public Channel channel() {
        return Channel.BEDSIDE;
    }

    /** Whoever has a name can be found in their room. */
    @Override
    public boolean reaches(Contact contact) {
        return contact.name().isPresent();
    }

    /** It is written in this very database, by its id. */
    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public Handover hand(Notice notice) {
        calls.add(notice, Channel.BEDSIDE);
        return new Handover.Taken("");
    }
}
