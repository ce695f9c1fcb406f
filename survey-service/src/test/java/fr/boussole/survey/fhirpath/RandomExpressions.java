package fr.boussole.survey.fhirpath;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random FHIRPath that makes sense: numbers, truths, texts and collections, combined as questionnaires do. */
final class RandomExpressions {
    private static final int DEPTH = 3;

    private RandomExpressions() {}

    static Arbitrary<String> any() {
        return Arbitraries.oneOf(numbers(DEPTH), truths(DEPTH), texts(DEPTH), collections(DEPTH));
    }

    private static Arbitrary<String> answer(String... linkIds) {
        return Arbitraries.of(linkIds).map(linkId -> "%resource.item.where(linkId='" + linkId + "').answer.value");
    }

    private static Arbitrary<String> numbers(int depth) {
        Arbitrary<String> simple = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 9).map(number -> Integer.toString(number)),
                answer("a", "missing"),
                Arbitraries.of("1.5", "{}"));
        if (depth == 0) {
            return simple;
        }
        Arbitrary<String> number = numbers(depth - 1);
        return Arbitraries.oneOf(
                simple,
                Combinators.combine(number, Arbitraries.of("+", "-", "*"), number)
                        .as((one, sign, other) -> "(" + one + " " + sign + " " + other + ")"),
                number.map(one -> "(" + one + ").abs()"),
                number.map(one -> "(" + one + ").floor()"),
                collections(depth - 1).map(all -> all + ".count()"),
                texts(depth - 1).map(text -> text + ".length()"),
                Combinators.combine(truths(depth - 1), number, number)
                        .as((condition, one, other) -> "iif(" + condition + ", " + one + ", " + other + ")"));
    }

    private static Arbitrary<String> truths(int depth) {
        Arbitrary<String> simple = Arbitraries.of("true", "false", "{}").map(String::valueOf);
        if (depth == 0) {
            return simple;
        }
        Arbitrary<String> truth = truths(depth - 1);
        return Arbitraries.oneOf(
                simple,
                answer("b", "missing"),
                Combinators.combine(truth, Arbitraries.of("and", "or", "xor", "implies"), truth)
                        .as((one, sign, other) -> "(" + one + " " + sign + " " + other + ")"),
                Combinators.combine(
                                numbers(depth - 1), Arbitraries.of("=", "!=", "<", "<=", ">", ">="), numbers(depth - 1))
                        .as((one, sign, other) -> "(" + one + " " + sign + " " + other + ")"),
                truth.map(one -> "(" + one + ").not()"),
                collections(depth - 1).map(all -> all + ".exists()"),
                collections(depth - 1).map(all -> all + ".empty()"),
                collections(depth - 1).map(all -> all + ".exists($this > 1)"),
                texts(depth - 1).map(text -> text + ".startsWith('a')"));
    }

    private static Arbitrary<String> texts(int depth) {
        Arbitrary<String> simple = Arbitraries.oneOf(Arbitraries.of("'a'", "'abc'", "''"), answer("s"));
        if (depth == 0) {
            return simple;
        }
        Arbitrary<String> text = texts(depth - 1);
        return Arbitraries.oneOf(
                simple,
                Combinators.combine(text, text).as((one, other) -> "(" + one + " & " + other + ")"),
                text.map(one -> one + ".upper()"),
                text.map(one -> one + ".substring(1)"),
                text.map(one -> one + ".replace('b', 'x')"),
                numbers(depth - 1).map(number -> "(" + number + ").toString()"));
    }

    private static Arbitrary<String> collections(int depth) {
        Arbitrary<String> simple =
                Arbitraries.of("(1 | 2 | 3)", "(3 | 2)", "{}", "%resource.item.where(linkId='g').item.answer.value");
        if (depth == 0) {
            return simple;
        }
        Arbitrary<String> collection = collections(depth - 1);
        return Arbitraries.oneOf(
                simple,
                collection.map(all -> all + ".where($this > 1)"),
                collection.map(all -> all + ".select($this + 1)"),
                collection.map(all -> all + ".first()"),
                collection.map(all -> all + ".tail()"),
                collection.map(all -> all + ".distinct()"),
                Combinators.combine(collection, collection).as((one, other) -> "(" + one + " | " + other + ")"),
                Combinators.combine(collection, collection).as((one, other) -> one + ".intersect(" + other + ")"));
    }
}
