package fr.boussole.response.carrier;

import fr.boussole.response.configuration.Boussole;
import fr.boussole.response.link.Link;
import fr.boussole.response.link.Links;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Reads the addresses by which people ask for no more messages: one for each notice, signed, good for nothing else. */
@ApplicationScoped
public class Stops {

    private final Links stopping;
    private final Clock clock;

    Stops(Boussole settings, Clock clock) {
        this.stopping = Links.stopping(settings.link().key().getBytes(StandardCharsets.UTF_8));
        this.clock = clock;
    }

    /** The notice whose address ends with that token, if it is one of ours; an old one is as good as a new one. */
    public Optional<UUID> read(String token) {
        Link link = stopping.read(token, clock.instant());
        if (link instanceof Link.Valid valid) {
            return Optional.of(valid.invitation());
        }
        return link instanceof Link.Expired expired ? Optional.of(expired.invitation()) : Optional.empty();
    }
}
