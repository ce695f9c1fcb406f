package fr.boussole.local.nhs;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A table's column names; columns are found by name, whatever their order, case, spaces and hyphens. */
final class Header {

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
                .orElseThrow(() -> new UnusableFile("The file has no column \"" + name + "\". It has: " + names));
    }

    /** The positions of the columns whose names begin and end so. */
    List<Integer> positions(String prefix, String suffix) {
        return IntStream.range(0, names.size())
                .filter(position -> plain(names.get(position)).startsWith(plain(prefix))
                        && plain(names.get(position)).endsWith(plain(suffix)))
                .boxed()
                .toList();
    }

    @Override
    public String toString() {
        return names.toString();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9%]", "");
    }
}
