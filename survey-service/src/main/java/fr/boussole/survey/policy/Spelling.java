package fr.boussole.survey.policy;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Whether a word is another one mistyped: at most one letter wrong, missing, added or swapped with its neighbour, capitals aside. */
final class Spelling {
    private Spelling() {}

    static Optional<String> closest(String word, Collection<String> known) {
        return known.stream().filter(candidate -> alike(word, candidate)).findFirst();
    }

    static boolean alike(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int start = 0;
        while (start < a.length() && start < b.length() && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(a.length(), b.length()) - start
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        String left = a.substring(start, a.length() - end);
        String right = b.substring(start, b.length() - end);
        return left.length() <= 1 && right.length() <= 1 || swapped(left, right);
    }

    private static boolean swapped(String left, String right) {
        return left.length() == 2
                && right.length() == 2
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0);
    }
}
