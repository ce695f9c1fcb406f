package fr.boussole.response.carrier.mail;

import fr.boussole.response.carrier.Carrier;
import fr.boussole.response.carrier.Farewell;
import fr.boussole.response.carrier.Handover;
import fr.boussole.response.carrier.LastWord;
import fr.boussole.response.carrier.Notice;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.pathway.Channel;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** Carries notices by mail, where a mail server is configured. */
@ApplicationScoped
public class MailCarrier implements Carrier, Farewell {

    private final Optional<Posting> posting;

    MailCarrier(MailPlace place, Clock clock) {
        this.posting = place.server().map(server -> new Posting(place.mails(), server, clock));
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public boolean reaches(Contact contact) {
        return posting.isPresent() && contact.email().isPresent();
    }

    /** The domain of the address: some servers make whoever writes to them wait. */
    @Override
    public Optional<String> destination(Contact contact) {
        return contact.email()
                .map(address -> address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT));
    }

    /** SMTP cannot tell whether it has seen a mail before. */
    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public Handover hand(Notice notice) {
        return posting.map(post -> post.post(notice))
                .orElseGet(() -> new Handover.Later("smtp: no server is configured"));
    }

    @Override
    public Handover say(LastWord word) {
        return posting.map(post -> post.post(word))
                .orElseGet(() -> new Handover.Later("smtp: no server is configured"));
    }

    @PreDestroy
    void close() {
        posting.ifPresent(Posting::close);
    }
}
