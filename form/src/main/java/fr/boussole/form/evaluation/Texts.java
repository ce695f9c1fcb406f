package fr.boussole.form.evaluation;

import fr.boussole.form.expression.Element;
import fr.boussole.form.expression.Function;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Functions of a text. */
final class Texts {
    static final Map<Function, Functions.Body> BODIES = Map.ofEntries(
            Map.entry(Function.INDEX_OF, call -> with(call, (text, part) -> Singles.of(text.indexOf(part)))),
            Map.entry(Function.STARTS_WITH, call -> with(call, (text, part) -> Singles.of(text.startsWith(part)))),
            Map.entry(Function.ENDS_WITH, call -> with(call, (text, part) -> Singles.of(text.endsWith(part)))),
            Map.entry(Function.CONTAINS, call -> with(call, (text, part) -> Singles.of(text.contains(part)))),
            Map.entry(Function.SPLIT, call -> with(call, Texts::split)),
            Map.entry(Function.UPPER, call -> of(call, text -> Singles.of(text.toUpperCase(Locale.ROOT)))),
            Map.entry(Function.LOWER, call -> of(call, text -> Singles.of(text.toLowerCase(Locale.ROOT)))),
            Map.entry(Function.TRIM, call -> of(call, text -> Singles.of(text.strip()))),
            Map.entry(Function.LENGTH, call -> of(call, text -> Singles.of(text.length()))),
            Map.entry(Function.TO_CHARS, call -> of(call, Texts::characters)),
            Map.entry(Function.SUBSTRING, Texts::substring),
            Map.entry(Function.REPLACE, Texts::replace),
            Map.entry(Function.JOIN, Texts::join));

    private Texts() {}

    private static List<Element> of(Invocation call, java.util.function.Function<String, List<Element>> what) {
        return Singles.text(call.of()).map(call.run()::sized).map(what).orElse(List.of());
    }

    private static List<Element> with(Invocation call, BiFunction<String, String, List<Element>> what) {
        var part = call.text(0);
        return of(call, text -> part.map(found -> what.apply(text, found)).orElse(List.of()));
    }

    private static List<Element> split(String text, String separator) {
        var parts = new ArrayList<Element>();
        for (var part : text.split(Pattern.quote(separator), -1)) {
            parts.addAll(Singles.of(part));
        }
        return parts;
    }

    private static List<Element> characters(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(character -> Singles.of(character).get(0))
                .toList();
    }

    private static List<Element> substring(Invocation call) {
        var start = call.whole(0);
        Optional<Integer> length = call.has(1) ? call.whole(1) : Optional.empty();
        return of(call, text -> start.filter(from -> from >= 0 && from < text.length())
                .map(from -> Singles.of(text.substring(from, end(text, from, length))))
                .orElse(List.of()));
    }

    private static int end(String text, int from, Optional<Integer> length) {
        return length.map(given -> (int) Math.min(text.length(), (long) from + Math.max(given, 0)))
                .orElse(text.length());
    }

    private static List<Element> replace(Invocation call) {
        var old = call.text(0);
        var with = call.text(1);
        if (old.isEmpty() || with.isEmpty()) {
            return List.of();
        }
        return of(call, text -> {
            var most = (long) text.length() + (text.length() + 1L) * with.get().length();
            call.run().fuel().make(Math.min(most, Fuel.LARGEST + 1L));
            return Singles.of(call.run().sized(text.replace(old.get(), with.get())));
        });
    }

    private static List<Element> join(Invocation call) {
        var separator = call.has(0) ? call.text(0).orElse("") : "";
        var joined = new StringBuilder();
        for (int i = 0; i < call.of().size(); i++) {
            joined.append(i == 0 ? "" : separator)
                    .append(Singles.text(Singles.value(call.of().get(i))));
            call.run().fuel().make(Math.max(1, joined.length() / 16));
        }
        return call.of().isEmpty() ? List.of() : Singles.of(call.run().sized(joined.toString()));
    }
}
