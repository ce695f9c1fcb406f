package fr.boussole.survey.organisation.finess;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which region a department is; regions.csv tells the source. */
public final class Regions {
    private static final Map<String, Region> BY_DEPARTMENT = read();

    private Regions() {}

    /**
     * A region of France.
     *
     * @param code its INSEE code, two digits
     */
    public record Region(String code, String name) {
        /** Its id among organisations, such as {@code region-84}. */
        public String id() {
            return "region-" + code;
        }
    }

    /** The region of a department as FINESS codes it; empty for a territory that is in none. */
    public static Optional<Region> of(String department) {
        return Optional.ofNullable(BY_DEPARTMENT.get(department));
    }

    private static Map<String, Region> read() {
        Map<String, Region> regions = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Regions.class.getResourceAsStream("regions.csv"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(";")))
                    .forEach(line -> {
                        Region region = new Region(line.get(0), line.get(1));
                        List.of(line.get(2).split(" ")).forEach(department -> regions.put(department, region));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(regions);
    }
}
