package fr.boussole.form.evaluation;

import fr.boussole.form.expression.Element;
import fr.boussole.form.expression.Function;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Functions that go down into elements. */
final class Trees {
    static final Map<Function, Functions.Body> BODIES = Map.of(
            Function.CHILDREN, call -> children(call.of()),
            Function.DESCENDANTS, Trees::descendants,
            Function.ANSWERS, Trees::answers,
            Function.EXTENSION, Trees::extension);

    private Trees() {}

    private static List<Element> children(List<Element> elements) {
        return elements.stream().flatMap(Members::all).toList();
    }

    private static List<Element> descendants(Invocation call) {
        var found = new ArrayList<Element>();
        var ahead = children(call.of());
        while (!ahead.isEmpty()) {
            found.addAll(ahead);
            call.run().fuel().make(found.size());
            ahead = children(ahead);
        }
        return found;
    }

    /** The answers of a response or item and of all that it holds. */
    private static List<Element> answers(Invocation call) {
        return Stream.concat(call.of().stream(), descendants(call).stream())
                .flatMap(element -> Members.named(element, "answer").stream())
                .toList();
    }

    private static List<Element> extension(Invocation call) {
        var url = call.text(0).orElse("");
        return call.of().stream()
                .flatMap(element -> Members.named(element, "extension").stream())
                .filter(extension -> Members.named(extension, "url").stream()
                        .anyMatch(given -> Singles.value(given).key().equals(url)))
                .toList();
    }
}
