package fr.boussole.local.nhs;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table's column names; columns are found by name, whatever their order, case, spaces and hyphens. */
final class Header {

    private static final int SHOWN = 12;

    private final List<String> names;
    private final Map<String, Integer> positions = new HashMap<>();

    Header(List<String> names) {
        this.names = List.copyOf(names);
        for (int position = 0; position < names.size(); position++) {
            positions.putIfAbsent(plain(names.get(position)), position);
        }
    }

    Optional<Integer> position(String name) {
        return Optional.ofNullable(positions.get(plain(name)));
    }

    /** @throws UnusableFile naming the column that the table lacks */
    int required(String name) {
        return position(name)
                .orElseThrow(() -> new UnusableFile("The file has no column \"" + name + "\". It has: " + this));
    }

    /** The positions of the columns whose names begin and end so. */
    List<Integer> positions(String prefix, String suffix) {
        return IntStream.range(0, names.size())
                .filter(position -> plain(names.get(position)).startsWith(plain(prefix))
                        && plain(names.get(position)).endsWith(plain(suffix)))
                .boxed()
                .toList();
    }

    /** The first few names, to tell a person what kind of table it is. */
    @Override
    public String toString() {
        String first = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return names.size() <= SHOWN ? first : first + "… (" + names.size() + " columns)";
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9%]", "");
    }
}
