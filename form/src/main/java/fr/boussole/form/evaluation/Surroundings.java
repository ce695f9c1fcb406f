package fr.boussole.form.evaluation;

import java.time.OffsetDateTime;
import java.util.Optional;

/** What an expression may look at beside the element that it starts from. */
public interface Surroundings {

    /** What is known under a name, such as {@code resource}; empty when nobody knows the name. */
    Optional<Outcome> named(String name);

    /** The moment that counts as now; without one, {@code now()}, {@code today()} and {@code timeOfDay()} are not known. */
    Optional<OffsetDateTime> now();
}
