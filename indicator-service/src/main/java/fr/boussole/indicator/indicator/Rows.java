package fr.boussole.indicator.indicator;

import fr.boussole.indicator.access.Scope;
import fr.boussole.indicator.contribution.Group;
import fr.boussole.indicator.definition.Organisations;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Sends each group of people to its row, or nowhere when it is not asked for or may not be seen. */
final class Rows {
    /** Which row; they sort by place, then time. */
    record Key(Place place, String period) {}

    private final Query query;
    private final Scope scope;
    private final Organisations tree;
    private final Map<String, Boolean> visible = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    Rows(Query query, Scope scope, Organisations tree) {
        this.query = query;
        this.scope = scope;
        this.tree = tree;
    }

    Optional<Key> of(Group group) {
        return query.wants(group) && isVisible(group.organisation()) ? Optional.of(key(group)) : Optional.empty();
    }

    /** Whether the question is about the group, wherever it is and whoever may see it. */
    boolean isAbout(Group group) {
        return query.wants(group);
    }

    private boolean isVisible(String organisation) {
        return visible.computeIfAbsent(organisation, id -> scope.includes(id, tree));
    }

    private Key key(Group group) {
        var place =
                places.computeIfAbsent(group.organisation(), id -> query.level().place(id, tree));
        return new Key(place, query.period().period(group.month()));
    }
}
