package fr.boussole.survey.pathway;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What became of a pathway that somebody sent. */
sealed interface PublishOutcome {
    ObjectNode pathway();

    /** Published now. */
    record Published(ObjectNode pathway) implements PublishOutcome {}

    /** The same was there already. */
    record Known(ObjectNode pathway) implements PublishOutcome {}
}
