package fr.boussole.indicator.api;

import fr.boussole.indicator.indicator.Breakdown;
import fr.boussole.indicator.indicator.Granularity;
import fr.boussole.indicator.indicator.Query;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads a question from the parameters of an address: {@code organisation}, {@code level}, {@code period}, {@code from},
 * {@code to} (months, {@code 2026-03}), {@code ageBand}, {@code sex}, {@code attribute.<code>}. An empty parameter is as good
 * as none; pages read their address with it too.
 */
public final class QueryReader {
    private static final String ATTRIBUTE = "attribute.";
    private static final int LONGEST = 100;

    private final MultivaluedMap<String, String> parameters;
    private final List<Problems.Violation> violations = new ArrayList<>();

    private QueryReader(MultivaluedMap<String, String> parameters) {
        this.parameters = parameters;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem naming every parameter that cannot be understood */
    public static Query read(String pathway, MultivaluedMap<String, String> parameters) {
        return new QueryReader(parameters).query(pathway);
    }

    private Query query(String pathway) {
        var query = new Query(
                pathway,
                text("organisation"),
                parsed("level", QueryReader::level).orElse(Breakdown.EVERYONE),
                parsed("period", QueryReader::period).orElse(Granularity.ALL),
                parsed("from", YearMonth::parse),
                parsed("to", YearMonth::parse),
                text("ageBand"),
                text("sex"),
                attributes());
        if (!violations.isEmpty()) {
            throw Problems.badQuestion(violations);
        }
        return query;
    }

    private TreeMap<String, String> attributes() {
        var attributes = new TreeMap<String, String>();
        parameters.keySet().stream().filter(name -> name.startsWith(ATTRIBUTE)).forEach(name -> text(name)
                .ifPresent(value -> attributes.put(name.substring(ATTRIBUTE.length()), value)));
        return attributes;
    }

    private Optional<String> text(String name) {
        var value = Optional.ofNullable(parameters.getFirst(name)).filter(given -> !given.isBlank());
        if (value.isPresent() && value.get().length() > LONGEST) {
            violations.add(new Problems.Violation(name, "longer than " + LONGEST + " characters"));
            return Optional.empty();
        }
        return value;
    }

    private <T> Optional<T> parsed(String name, Function<String, T> parser) {
        return text(name).flatMap(value -> {
            try {
                return Optional.of(parser.apply(value));
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                violations.add(new Problems.Violation(name, "cannot be read: " + value));
                return Optional.empty();
            }
        });
    }

    private static Breakdown level(String code) {
        return Breakdown.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static Granularity period(String code) {
        return Granularity.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
