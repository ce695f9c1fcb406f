package fr.boussole.pages.field;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Files to add: photos or documents. New ones are sent as {@code name}, those to take out again are named as {@code drop}.
 *
 * @param question what is asked
 * @param stored the files that are there already
 * @param multiple whether there may be several
 * @param accept the kinds that are taken, as HTML's {@code accept}; only a help, what is sent is looked at
 */
public record FileField(Question question, List<Stored> stored, boolean multiple, String accept) implements Field {

    /** The name under which files to take out are sent. */
    public static final String DROP = "drop";

    /**
     * A file that is there already.
     *
     * @param key by which it is known
     * @param label its name and size, for people
     * @param href where it is seen; empty where it cannot be
     */
    public record Stored(String key, String label, String href) {}

    /** Keeps its own copy. */
    public FileField {
        stored = List.copyOf(stored);
    }

    /** The same, each file seen where {@code address} says of its key. */
    public FileField seenAt(UnaryOperator<String> address) {
        return new FileField(
                question,
                stored.stream()
                        .map(file -> new Stored(file.key(), file.label(), address.apply(file.key())))
                        .toList(),
                multiple,
                accept);
    }

    @Override
    public String tag() {
        return "file";
    }

    @Override
    public boolean isFile() {
        return true;
    }
}
