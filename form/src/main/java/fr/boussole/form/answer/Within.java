package fr.boussole.form.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which occurrence is meant of each repeating group that holds an item, the outermost first. An occurrence is known by its element
 * id, which stays with it whatever is added or taken out beside it; one that has no id of letters, digits and hyphens, by its rank from 0.
 *
 * @param keys fewer than there are repeating groups on the way: the first occurrence of the others is meant
 */
public record Within(List<String> keys) {

    /** In no repeating group, or in the first occurrence of each. */
    public static final Within TOP = new Within(List.of());

    private static final String BETWEEN = ".";
    private static final String ID = "[A-Za-z][A-Za-z0-9-]{0,63}";
    private static final String RANK = "[0-9]{1,4}";

    /** Refuses keys that are neither ids nor ranks. */
    public Within {
        keys = List.copyOf(keys);
        keys.stream().filter(key -> !isKey(key)).findFirst().ifPresent(key -> {
            throw new IllegalArgumentException("“" + key + "” is no occurrence");
        });
    }

    /** Reads what {@link #text} wrote; what it did not write is {@link #TOP}. */
    public static Within of(String text) {
        var keys = Stream.of(text.split("\\.", -1)).toList();
        return keys.stream().allMatch(Within::isKey) ? new Within(keys) : TOP;
    }

    /** The keys with a full stop between them, to stand in an address; empty for {@link #TOP}. */
    public String text() {
        return String.join(BETWEEN, keys);
    }

    /** One level further in. */
    public Within and(String key) {
        var longer = new ArrayList<>(keys);
        longer.add(key);
        return new Within(longer);
    }

    /** One level further out; {@link #TOP} stays. */
    public Within outer() {
        return keys.isEmpty() ? this : new Within(keys.subList(0, keys.size() - 1));
    }

    public boolean isTop() {
        return keys.isEmpty();
    }

    /** The key of an occurrence: its id where that can be one, else its rank. */
    public static String key(String id, int rank) {
        return id.matches(ID) ? id : Integer.toString(rank);
    }

    /** A key that no occurrence has yet. */
    public static String newKey() {
        return "o" + UUID.randomUUID().toString().substring(24);
    }

    /** The element id of an occurrence that is begun under this key; none for a rank. */
    static String idOf(String key) {
        return key.matches(ID) ? key : "";
    }

    private static boolean isKey(String text) {
        return text.matches(ID) || text.matches(RANK);
    }
}
