package fr.boussole.survey.organisation;

import fr.boussole.form.json.JsonPlace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An organisation as a sender states it. Whether it is closed may be left open; when it closed, its successor and its former
 * names are not stated but come about by {@code $close}, {@code $merge} and {@code $rename}.
 */
record Stated(Organisation organisation, Optional<Boolean> closed) {

    static Optional<Stated> read(JsonPlace place, Optional<String> idInPath) {
        return Organisation.read(place, idInPath).map(read -> new Stated(read, place.bool("closed")));
    }

    /** What the organisation becomes: what is known of its life goes on. */
    Organisation over(Optional<Organisation> known, LocalDate today) {
        Organisation before = known.orElse(organisation.withLife(false, Optional.empty(), Optional.empty(), List.of()));
        Organisation same =
                organisation.withLife(before.closed(), before.closedOn(), before.successor(), before.formerNames());
        if (closed.filter(stated -> stated != before.closed()).isEmpty()) {
            return same;
        }
        return closed.get() ? same.closedFrom(today, Optional.empty()) : same.reopened();
    }
}
