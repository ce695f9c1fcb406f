package fr.boussole.local.nhs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One provider's line of the published provider and commissioner table.
 *
 * @param surgery {@code primary} or {@code revision}
 * @param organisation the provider's organisation id
 * @param name the provider's name
 * @param scale the scale whose measure it is
 * @param gain its figures; none when the publication masks them
 */
record PublishedGain(String surgery, String organisation, String name, String scale, Optional<Gain> gain) {

    private static final String MASKED = "*";

    /** The lines of one procedure's providers, by primary and revision surgery, for the scales that the mapping names. */
    static List<PublishedGain> read(Path file, NhsProcedure mapping) throws IOException {
        try (PublishedCsv table = PublishedCsv.open(file)) {
            Columns columns = Columns.of(table.header());
            List<PublishedGain> lines = new ArrayList<>();
            table.rows().forEach(row -> columns.line(row, mapping).ifPresent(lines::add));
            return lines;
        }
    }

    private record Columns(
            int procedure,
            int type,
            int code,
            int name,
            int measure,
            int records,
            int before,
            int after,
            int improved,
            int same,
            int worse) {

        static Columns of(Header header) {
            return new Columns(
                    header.required("Procedure"),
                    header.required("Organisation Type"),
                    header.required("Organisation Code"),
                    header.position("Organsation Name").orElseGet(() -> header.required("Organisation Name")),
                    header.required("Measure"),
                    header.required("Modelled Records"),
                    header.required("Average Pre-Op Q Score"),
                    header.required("Average Post-Op Q Score"),
                    header.required("Improved"),
                    header.required("Same"),
                    header.required("Worse"));
        }

        Optional<PublishedGain> line(List<String> row, NhsProcedure mapping) {
            String published = row.get(procedure);
            if (!row.get(type).equals("Provider") || !published.startsWith(mapping.name() + " ")) {
                return Optional.empty();
            }
            String surgery = published.substring(mapping.name().length() + 1).toLowerCase(Locale.ROOT);
            return mapping.scales().entrySet().stream()
                    .filter(scale -> scale.getValue().equals(row.get(measure)))
                    .map(scale -> new PublishedGain(
                            surgery, Providers.id(row.get(code)), row.get(name), scale.getKey(), gain(row)))
                    .findFirst();
        }

        private Optional<Gain> gain(List<String> row) {
            if (row.get(records).equals(MASKED) || row.get(before).equals(MASKED)) {
                return Optional.empty();
            }
            return Optional.of(new Gain(
                    Long.parseLong(row.get(records)),
                    Double.parseDouble(row.get(before)),
                    Double.parseDouble(row.get(after)),
                    Long.parseLong(row.get(improved)),
                    Long.parseLong(row.get(same)),
                    Long.parseLong(row.get(worse))));
        }
    }
}
