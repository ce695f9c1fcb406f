package fr.boussole.response.carrier.interview;

import fr.boussole.response.configuration.Boussole;
import fr.boussole.response.link.Link;
import fr.boussole.response.link.Links;
import fr.boussole.response.pathway.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The links by which an interviewer opens someone's form: the same pages, recorded as answered by telephone or at the bedside. */
@ApplicationScoped
public class InterviewLinks {

    private final Map<Channel, Links> byMode = new EnumMap<>(Channel.class);

    InterviewLinks(Boussole settings) {
        byte[] key = settings.link().key().getBytes(StandardCharsets.UTF_8);
        byMode.put(Channel.TELEPHONE, Links.interviewing(key, "telephone"));
        byMode.put(Channel.BEDSIDE, Links.interviewing(key, "bedside"));
    }

    /** A link of an interviewer, and the way by which they ask. */
    public record Found(Channel by, Link link) {}

    String sign(Channel by, UUID invitation, int edition, Instant until) {
        return byMode.get(by).sign(invitation, edition, until);
    }

    /** What the token is, if an interviewer's. */
    public Optional<Found> read(String token, Instant now) {
        return byMode.entrySet().stream()
                .map(mode -> new Found(mode.getKey(), mode.getValue().read(token, now)))
                .filter(found -> !(found.link() instanceof Link.Forged))
                .findFirst();
    }
}
