package fr.boussole.local.nhs;

import fr.boussole.local.history.ImportRow;
import fr.boussole.local.nhs.NhsProcedure.AnswerColumn;
import fr.boussole.local.nhs.NhsProcedure.StepColumns;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns one record of a provider file into at most one row per step.
 *
 * <p>The file gives only the financial year (April to March): the operation is dated 1 October, its middle. A step of which no
 * question was answered gives no row. Masked values ({@code *}) are unknown.
 */
final class NhsRecords {

    private static final Pattern FIRST_YEAR = Pattern.compile("^\\s*(\\d{4})");
    private static final Pattern AGES = Pattern.compile("(\\d+) to (\\d+)");
    private static final int OLDEST_BAND = 90;
    private static final String MASKED = "*";

    private final NhsProcedure mapping;
    private final NhsColumns columns;

    NhsRecords(NhsProcedure mapping, NhsColumns columns) {
        this.mapping = mapping;
        this.columns = columns;
    }

    /** Whether the record has a provider and is one of this procedure; a file without that column holds only one. */
    boolean concerns(List<String> record) {
        boolean ours = columns.procedure().isEmpty()
                || known(record, columns.procedure()).equalsIgnoreCase(mapping.name());
        return ours && !provider(record).isEmpty();
    }

    /** The provider's code; empty when masked. */
    String provider(List<String> record) {
        return known(record, Optional.of(columns.provider()));
    }

    /**
     * @param number the record's place in the file, from 1: with the provider and the year it names the episode
     * @throws UnusableFile when the year cannot be read
     */
    List<ImportRow> rows(List<String> record, long number) {
        LocalDate anchor = anchor(known(record, Optional.of(columns.year())));
        String organisation = Providers.id(provider(record));
        String episode = "%s-%d-%s-%d".formatted(mapping.pathway(), anchor.getYear(), organisation, number);
        List<ImportRow> rows = new ArrayList<>();
        for (StepColumns step : mapping.steps()) {
            Map<String, String> answers = answers(record, step);
            if (!answers.isEmpty()) {
                rows.add(new ImportRow(
                        episode,
                        organisation,
                        anchor,
                        anchor.plus(Period.parse(step.answered()))
                                .atTime(LocalTime.NOON)
                                .toInstant(ZoneOffset.UTC),
                        ageBand(known(record, columns.age())),
                        mapping.sexes().getOrDefault(known(record, columns.sex()), ""),
                        step.step(),
                        attributes(record),
                        answers));
            }
        }
        return rows;
    }

    private Map<String, String> answers(List<String> record, StepColumns step) {
        Map<String, String> answers = new HashMap<>();
        columns.answers().get(step.step()).forEach((linkId, position) -> {
            AnswerColumn column = Optional.ofNullable(step.items().get(linkId))
                    .orElseGet(() -> step.optional().get(linkId));
            String value = known(record, Optional.of(position));
            if (!value.isEmpty() && !column.missing().contains(value)) {
                answers.put(linkId, value);
            }
        });
        return answers;
    }

    private Map<String, String> attributes(List<String> record) {
        Map<String, String> attributes = new HashMap<>();
        columns.attributes().forEach((code, position) -> {
            String value = mapping.attributes().get(code).values().get(known(record, Optional.of(position)));
            if (value != null) {
                attributes.put(code, value);
            }
        });
        boolean expected = columns.expected().stream()
                .anyMatch(position -> !known(record, Optional.of(position)).isEmpty());
        attributes.put(mapping.expected().attribute(), expected ? "yes" : "no");
        return attributes;
    }

    private static LocalDate anchor(String year) {
        Matcher first = FIRST_YEAR.matcher(year);
        if (!first.find()) {
            throw new UnusableFile("\"" + year + "\" is not a financial year such as 2017/18");
        }
        return LocalDate.of(Integer.parseInt(first.group(1)), Month.OCTOBER, 1);
    }

    /** {@code 70 to 79} becomes {@code 70-79}, and the open-ended {@code 90 to 120} becomes {@code 90+}. */
    private static String ageBand(String ages) {
        Matcher band = AGES.matcher(ages);
        if (!band.matches()) {
            return "";
        }
        return Integer.parseInt(band.group(1)) >= OLDEST_BAND ? OLDEST_BAND + "+" : band.group(1) + "-" + band.group(2);
    }

    private static String known(List<String> record, Optional<Integer> position) {
        String value = position.filter(at -> at < record.size())
                .map(record::get)
                .orElse("")
                .strip();
        return value.equals(MASKED) ? "" : value;
    }
}
