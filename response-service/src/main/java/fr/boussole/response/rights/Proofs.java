package fr.boussole.response.rights;

import fr.boussole.response.code.SecondFact;
import fr.boussole.response.configuration.Boussole;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.link.Link;
import fr.boussole.response.link.Links;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * What it takes, beside a link, to see, correct or erase: a link may have been forwarded. Whoever gives the right year of birth is
 * given a proof that holds for twenty minutes, for that link alone.
 */
@ApplicationScoped
public class Proofs {

    /** How long a proof holds. */
    public static final Duration HOLDS = Duration.ofMinutes(20);

    private final SecondFact secondFact;
    private final Links proving;
    private final Clock clock;

    Proofs(SecondFact secondFact, Boussole settings, Clock clock) {
        this.secondFact = secondFact;
        this.proving = Links.proving(settings.link().key().getBytes(StandardCharsets.UTF_8));
        this.clock = clock;
    }

    /** What someone must show. */
    public enum Needed {
        /** The year of birth. */
        YEAR,
        /** The link alone: no year is known, and it opens the questionnaire anyway. */
        LINK,
        /** No year is known and the link is over: the department must be asked. */
        DEPARTMENT
    }

    public Needed needed(Holder holder) {
        if (year(holder).isPresent()
                || secondFact.isKept(holder.episode().id, holder.step().respondent())) {
            return Needed.YEAR;
        }
        return holder.isInTime() ? Needed.LINK : Needed.DEPARTMENT;
    }

    /** A proof for whoever gives the right year. */
    public Optional<String> give(Holder holder, int year) {
        return secondFact.isRight(holder.episode().id, holder.step().respondent(), year(holder), year)
                ? Optional.of(proving.sign(
                        holder.invitation().id,
                        holder.invitation().linkEdition,
                        clock.instant().plus(HOLDS)))
                : Optional.empty();
    }

    /** Whether that proof is one for this link, and still holds. */
    public boolean isProved(Holder holder, Optional<String> proof) {
        return proof.map(token -> proving.read(token, clock.instant()))
                .filter(Link.Valid.class::isInstance)
                .map(Link.Valid.class::cast)
                .filter(valid -> valid.invitation().equals(holder.invitation().id))
                .filter(valid -> valid.edition() == holder.invitation().linkEdition)
                .isPresent();
    }

    private static Optional<Integer> year(Holder holder) {
        return holder.contact().flatMap(Contact::birthYear);
    }
}
