package fr.boussole.response.stay.mapping;

import java.util.List;
import java.util.Map;

/** One row of a file, its cells known by the names of the header. */
public record Row(Map<String, Integer> places, List<String> cells) {

    /** What stands in that column; empty when the file has no such column or the row ends before it. */
    String cell(String column) {
        Integer place = places.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place).strip();
    }
}
