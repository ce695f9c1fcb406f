package fr.boussole.response.imports;

import fr.boussole.response.catalogue.Places;
import fr.boussole.response.imports.row.PastResponse;

/** A row that can be kept: where it stands in the file, whose it is and what it says. */
record PastRow(long line, String pseudonym, Places.Place place, PastResponse response) {

    String step() {
        return response.step().id();
    }

    /** One response at most for each step of each episode. */
    String key() {
        return pseudonym + "/" + step();
    }
}
