package fr.boussole.response.carrier.letter;

import fr.boussole.response.carrier.Carrier;
import fr.boussole.response.carrier.Handover;
import fr.boussole.response.carrier.Notice;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.pathway.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Carries notices by letter: they wait in the batch of the day for someone to print and post them. */
@ApplicationScoped
public class LetterCarrier implements Carrier {

    private final LetterBatches batches;
    private final Clock clock;

    LetterCarrier(LetterBatches batches, Clock clock) {
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.LETTER;
    }

    @Override
    public boolean reaches(Contact contact) {
        return !contact.address().isEmpty();
    }

    /** It is written in this very database, by its id. */
    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public Handover hand(Notice notice) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), notice.zone());
        return batches.add(notice, today)
                .<Handover>map(batch -> new Handover.Taken(batch.toString()))
                .orElseGet(() -> new Handover.Later("letter: its establishment is not known yet"));
    }
}
