package fr.boussole.survey.difference;

import fr.boussole.form.score.Scale;
import fr.boussole.form.score.ScaleItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All that differs between two versions, in the order of the newer one: the form first, then the scales. */
public final class Differences {
    private Differences() {}

    public static List<Difference> between(Version older, Version newer) {
        List<Difference> all = new ArrayList<>(FormComparison.of(older.form(), newer.form()));
        all.addAll(ScaleComparison.of(older.scales(), newer.scales()));
        return List.copyOf(all);
    }

    /** Those that touch a scale: its own, and those of the items that it counts. */
    public static List<Difference> touching(Scale scale, List<Difference> differences) {
        Set<String> counted = scale.items().stream().map(ScaleItem::linkId).collect(Collectors.toSet());
        return differences.stream()
                .filter(one -> one.scale().filter(scale.id()::equals).isPresent() || counted.contains(one.linkId()))
                .toList();
    }
}
