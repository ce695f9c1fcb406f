package fr.boussole.response.carrier.sms;

import fr.boussole.response.carrier.Carrier;
import fr.boussole.response.carrier.Farewell;
import fr.boussole.response.carrier.Handover;
import fr.boussole.response.carrier.LastWord;
import fr.boussole.response.carrier.Notice;
import fr.boussole.response.carrier.Words;
import fr.boussole.response.code.Codes;
import fr.boussole.response.configuration.Boussole;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.pathway.Channel;
import fr.boussole.response.schedule.Sending;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Carries notices by SMS, where a gateway is configured. */
@ApplicationScoped
public class SmsCarrier implements Carrier, Farewell {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Optional<Gateway> gateway;
    private final Codes codes;
    private final String sender;
    private final URI address;
    private final Clock clock;

    SmsCarrier(SmsSettings settings, Codes codes, Boussole boussole, Clock clock) {
        this.gateway = settings.gateway()
                .map(place -> new Gateway(
                        place,
                        settings.token()
                                .orElseThrow(() -> new IllegalStateException(
                                        "Set boussole.sms.token: the secret by which the SMS gateway knows us")),
                        settings.patience()));
        this.codes = codes;
        this.clock = clock;
        this.sender = settings.sender();
        this.address = boussole.link().address();
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public boolean reaches(Contact contact) {
        return gateway.isPresent() && contact.telephone().isPresent();
    }

    /** The gateway. */
    @Override
    public Optional<String> destination(Contact contact) {
        return Optional.of("");
    }

    /** The gateway knows a notice by its id. */
    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public Handover hand(Notice notice) {
        return gateway.map(place -> place.send(sms(notice)))
                .orElseGet(() -> new Handover.Later("sms: no gateway is configured"));
    }

    @Override
    public Handover say(LastWord word) {
        return gateway.map(place -> place.send(new Gateway.Sms(
                        word.id(),
                        word.contact().telephone().orElseThrow(),
                        GsmText.of(Words.to(word.contact()).say("sms.erased", sender)),
                        sender,
                        clock.instant().plus(A_DAY),
                        URI.create(address + "/hooks/sms"))))
                .orElseGet(() -> new Handover.Later("sms: no gateway is configured"));
    }

    private Gateway.Sms sms(Notice notice) {
        Instant until = Sending.end(notice.lastDay(), notice.zone());
        String link = address + "/s/" + codes.address(notice.id(), notice.invitation(), until);
        return new Gateway.Sms(
                notice.id(),
                notice.contact().telephone().orElseThrow(),
                SmsText.of(notice, link, sender),
                sender,
                until,
                URI.create(address + "/hooks/sms"));
    }
}
