package fr.boussole.response.carrier.letter;

import fr.boussole.response.audit.Audit;
import fr.boussole.response.problem.Problems;
import fr.boussole.response.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes down on which day a batch was posted, in the account of each person to whom it had a letter. */
@ApplicationScoped
public class PostedLetters {

    private final LetterBatches batches;
    private final EntityManager database;
    private final Audit audit;
    private final Clock clock;

    PostedLetters(LetterBatches batches, EntityManager database, Audit audit, Clock clock) {
        this.batches = batches;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** Another day corrects it; the same day again changes nothing. */
    @Transactional
    public void post(UUID batch, LocalDate on, Scope.View view) {
        LetterBatches.Batch found = batches.locked(batch, view);
        LocalDate latest = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        if (on.isBefore(found.day()) || on.isAfter(latest)) {
            throw Problems.badRequest(
                    "bad-day",
                    "Letters cannot have been posted on that day",
                    "Give a day from " + found.day() + " to today.");
        }
        if (!found.postedOn().equals(Optional.of(on))) {
            batches.posted(batch, on);
            people(batch)
                    .forEach(person -> audit.write(
                            "letter-posted",
                            (String) person[0],
                            (String) person[1],
                            Map.of("batch", batch.toString(), "on", on.toString())));
        }
    }

    private List<Object[]> people(UUID batch) {
        return database.createNativeQuery("""
                        select distinct e.id, e.organisation
                        from letter l join invitation i on i.id = l.invitation join episode e on e.id = i.episode
                        where l.batch = ?1 order by e.id
                        """, Object[].class)
                .setParameter(1, batch)
                .getResultList();
    }
}
