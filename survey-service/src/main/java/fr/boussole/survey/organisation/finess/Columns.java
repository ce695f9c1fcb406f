package fr.boussole.survey.organisation.finess;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the fields that are read stand in a line. The national file (etalab-cs1100502-stock) begins with a line
 * {@code finess;etalab;…} and has 32 fields in a fixed order, the first of which is {@code structureet}; a file whose first line
 * names its columns is read by those names.
 *
 * @param section where a line says what it tells of; absent in a file with names that has no such column
 */
public record Columns(
        Optional<Integer> section, int number, int shortName, int longName, int department, int category, int count) {
    static final String ESTABLISHMENT = "structureet";

    private static final Columns NATIONAL = new Columns(Optional.of(0), 1, 3, 4, 13, 18, 32);

    /** The columns by the first line; empty when it is that of another file. */
    static Optional<Columns> of(List<String> first) {
        if (first.get(0).strip().equalsIgnoreCase("finess")) {
            return Optional.of(NATIONAL);
        }
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < first.size(); i++) {
            places.putIfAbsent(first.get(i).strip().toLowerCase(Locale.ROOT), i);
        }
        List<String> needed = List.of("nofinesset", "rs", "rslongue", "departement", "categetab");
        if (!places.keySet().containsAll(needed)) {
            return Optional.empty();
        }
        return Optional.of(new Columns(
                Optional.ofNullable(places.get(ESTABLISHMENT)).or(() -> Optional.ofNullable(places.get("section"))),
                places.get("nofinesset"),
                places.get("rs"),
                places.get("rslongue"),
                places.get("departement"),
                places.get("categetab"),
                first.size()));
    }
}
