package fr.boussole.form.evaluation;

import fr.boussole.form.expression.Element;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** What an expression may look at beside the element that it starts from. */
public interface Surroundings {

    /** The elements known under a name, such as {@code resource}; empty when nobody knows the name. */
    Optional<List<Element>> named(String name);

    /** The moment that counts as now; without one, {@code now()}, {@code today()} and {@code timeOfDay()} are not known. */
    Optional<OffsetDateTime> now();
}
