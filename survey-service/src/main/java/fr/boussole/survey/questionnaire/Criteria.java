package fr.boussole.survey.questionnaire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.survey.fhir.Asked;
import fr.boussole.survey.fhir.Paging;
import fr.boussole.survey.http.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a search for questionnaires asks, as SQL over the table {@code q}; only its parameters hold what the caller wrote. */
final class Criteria {
    /** Name → FHIR search type. */
    static final Map<String, String> SEARCH = new TreeMap<>(Map.ofEntries(
            Map.entry("_id", "token"),
            Map.entry("_lastUpdated", "date"),
            Map.entry("url", "uri"),
            Map.entry("version", "token"),
            Map.entry("status", "token"),
            Map.entry("title", "string"),
            Map.entry("name", "string"),
            Map.entry("identifier", "token"),
            Map.entry("code", "token"),
            Map.entry("date", "date")));

    static final List<String> KNOWN = Stream.concat(
                    SEARCH.keySet().stream(),
                    Stream.of(
                            "title:contains",
                            "title:exact",
                            "name:contains",
                            "name:exact",
                            Paging.PAGE,
                            Paging.COUNT,
                            "_sort",
                            "_total",
                            "_summary"))
            .toList();

    private static final String JSON = "cast(q.content as jsonb)";
    private static final String WRITTEN_NAME = "coalesce(" + JSON + " ->> 'name', '')";
    private static final String DATE = "coalesce(" + JSON + " ->> 'date', '')";
    private static final String UPDATED =
            "(select max(r.saved_at) from questionnaire_revision r where r.questionnaire = q.id)";
    private static final Map<String, String> SORTS = Map.of(
            "_id",
            "q.id",
            "_lastUpdated",
            UPDATED,
            "url",
            "q.url",
            "version",
            "q.version",
            "status",
            "q.state",
            "title",
            "q.title",
            "name",
            WRITTEN_NAME,
            "date",
            DATE);

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> parameters = new HashMap<>();
    private final String order;

    private Criteria(Asked asked) {
        oneOf(asked, "_id", "q.id");
        oneOf(asked, "url", "q.url");
        oneOf(asked, "version", "q.version");
        asked.all("status").forEach(this::status);
        text(asked, "title", "q.title");
        text(asked, "name", WRITTEN_NAME);
        asked.all("identifier").forEach(this::identifier);
        asked.all("code").forEach(this::code);
        asked.all("date").forEach(this::date);
        asked.all("_lastUpdated").forEach(this::updated);
        this.order = order(asked.last("_sort").orElse("url,version"));
    }

    static Criteria of(Asked asked) {
        return new Criteria(asked);
    }

    String where() {
        return String.join(" and ", conditions);
    }

    String order() {
        return order;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void oneOf(Asked asked, String name, String column) {
        asked.all(name).forEach(value -> conditions.add(column + " in (" + parameter(List.of(value.split(","))) + ")"));
    }

    private void status(String value) {
        List<String> asked = List.of(value.split(","));
        List<String> states = Stream.of(State.values())
                .filter(state -> asked.contains(state.status()))
                .map(State::name)
                .toList();
        conditions.add(states.isEmpty() ? "1 = 0" : "q.state in (" + parameter(states) + ")");
    }

    /** A text search looks at the beginning; capitals do not matter, but where it is exact. */
    private void text(Asked asked, String name, String column) {
        asked.all(name).forEach(value -> conditions.add("starts_with(lower(" + column + "), " + lower(value) + ")"));
        asked.all(name + ":contains")
                .forEach(value -> conditions.add("strpos(lower(" + column + "), " + lower(value) + ") > 0"));
        asked.all(name + ":exact").forEach(value -> conditions.add(column + " = " + parameter(value)));
    }

    private void identifier(String token) {
        ObjectNode identifier = token(token, "value");
        String listed = JsonNodeFactory.instance.arrayNode().add(identifier).toString();
        conditions.add(JSON + " -> 'identifier' @> cast(" + parameter(listed) + " as jsonb)");
    }

    /** FHIR's {@code code} is that of an item. */
    private void code(String token) {
        ObjectNode code = token(token, "code");
        String path = code.has("system")
                ? "'$.**.item.code ? (@.code == $code && @.system == $system)'"
                : "'$.**.item.code ? (@.code == $code)'";
        conditions.add("jsonb_path_exists(" + JSON + ", cast(" + path + " as jsonpath), cast("
                + parameter(code.toString()) + " as jsonb))");
    }

    /** A date is as precise as it is written, on both sides. */
    private void date(String value) {
        Compared compared = Compared.of(value);
        String day = parameter(compared.value());
        conditions.add(DATE + " <> ''");
        conditions.add(
                switch (compared.prefix()) {
                    case "ne" -> "not starts_with(" + DATE + ", " + day + ")";
                    case "lt" -> DATE + " < " + day;
                    case "ge" -> DATE + " >= " + day;
                    case "gt" -> "left(" + DATE + ", length(" + day + ")) > " + day;
                    case "le" -> "left(" + DATE + ", length(" + day + ")) <= " + day;
                    default -> "starts_with(" + DATE + ", " + day + ")";
                });
    }

    private void updated(String value) {
        Compared compared = Compared.of(value);
        Compared.Span span = compared.span();
        conditions.add(
                switch (compared.prefix()) {
                    case "ne" -> "not " + within(span);
                    case "lt" -> UPDATED + " < " + parameter(span.from());
                    case "ge" -> UPDATED + " >= " + parameter(span.from());
                    case "gt" -> UPDATED + " >= " + parameter(span.until());
                    case "le" -> UPDATED + " < " + parameter(span.until());
                    default -> within(span);
                });
    }

    private String within(Compared.Span span) {
        return "(" + UPDATED + " >= " + parameter(span.from()) + " and " + UPDATED + " < " + parameter(span.until())
                + ")";
    }

    private static String order(String sort) {
        String order = Stream.of(sort.split(","))
                .map(String::strip)
                .map(Criteria::orderBy)
                .collect(Collectors.joining(", "));
        return order + ", q.id";
    }

    private static String orderBy(String key) {
        boolean down = key.startsWith("-");
        String column = SORTS.get(down ? key.substring(1) : key);
        if (column == null) {
            throw Problem.of(
                    400,
                    "bad-sort",
                    "_sort knows " + String.join(", ", new TreeMap<>(SORTS).keySet())
                            + ", with - before it to turn it");
        }
        return column + (down ? " desc nulls last" : " asc nulls last");
    }

    /** {@code system|code}, or a code of any system. */
    private static ObjectNode token(String token, String code) {
        int bar = token.indexOf('|');
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (bar > 0) {
            node.put("system", token.substring(0, bar));
        }
        return node.put(code, token.substring(bar + 1));
    }

    private String lower(String value) {
        return parameter(value.toLowerCase(Locale.ROOT));
    }

    private String parameter(Object value) {
        String name = "p" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }
}
