package fr.boussole.indicator.page;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The address of a page as the figures understand it: a year is its months, and how time is divided is not a filter. */
final class Asking {
    private static final Set<String> RHYTHMS = Set.of("month", "quarter", "year");

    private final MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
    private final String rhythm;

    Asking(MultivaluedMap<String, String> address) {
        address.forEach((name, values) -> values.stream()
                .filter(value -> !value.isBlank())
                .findFirst()
                .ifPresent(value -> parameters.put(name, List.of(value))));
        rhythm = take(FilterRow.RHYTHM).filter(RHYTHMS::contains).orElse("quarter");
        take(FilterRow.YEAR).ifPresent(year -> {
            parameters.putSingle("from", year + "-01");
            parameters.putSingle("to", year + "-12");
        });
        parameters.remove("lang");
        parameters.remove("level");
        parameters.remove("period");
    }

    MultivaluedMap<String, String> parameters() {
        return parameters;
    }

    String rhythm() {
        return rhythm;
    }

    /** The same question for the API, establishment by establishment. */
    String address() {
        return "level=establishment"
                + parameters.entrySet().stream()
                        .map(one -> "&" + encoded(one.getKey()) + "="
                                + encoded(one.getValue().get(0)))
                        .sorted()
                        .collect(Collectors.joining());
    }

    private Optional<String> take(String name) {
        return Optional.ofNullable(parameters.remove(name)).map(values -> values.get(0));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
