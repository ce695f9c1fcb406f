package fr.boussole.response.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What one record of the three topics turned out to say. */
sealed interface Heard {

    /** A questionnaire version; its form can be read. */
    record Questionnaire(String url, String version, String message) implements Heard {}

    /**
     * A pathway version; its steps can be read.
     *
     * @param movesUnsent whether its author wants it to reach the steps that have not been sent to those on an earlier version
     */
    record PathwayVersion(String id, String version, Instant publishedAt, boolean movesUnsent, String message)
            implements Heard {}

    /** An organisation as it is now; closed without a day means that it takes no one at all. */
    record Organisation(
            String id,
            Optional<String> parent,
            String type,
            String name,
            boolean closed,
            Optional<LocalDate> closedOn,
            Optional<String> finess)
            implements Heard {}

    /** Nothing that could be understood: a dead letter. */
    record NotUnderstood(String reason) implements Heard {}
}
