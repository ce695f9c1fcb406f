package fr.boussole.indicator.definition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The tree of organisations. One that is not known yet stands alone: it belongs to no region.
 *
 * @param byId every known organisation
 */
public record Organisations(Map<String, Organisation> byId) {
    public static final Organisations NONE = new Organisations(Map.of());

    public Organisations {
        byId = Map.copyOf(byId);
    }

    public Organisations with(Organisation organisation) {
        var more = new HashMap<>(byId);
        more.put(organisation.id(), organisation);
        return new Organisations(more);
    }

    public Organisations without(String id) {
        var fewer = new HashMap<>(byId);
        fewer.remove(id);
        return new Organisations(fewer);
    }

    public Optional<Organisation> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The organisation and those that hold it, narrowest first; a parent met twice ends the way. */
    public List<Organisation> lineage(String id) {
        var lineage = new ArrayList<Organisation>();
        var seen = new LinkedHashSet<String>();
        var next = find(id);
        while (next.isPresent() && seen.add(next.get().id())) {
            lineage.add(next.get());
            next = next.get().parent().flatMap(this::find);
        }
        return lineage;
    }

    /** The organisation of this level that holds {@code id}, or {@code id} itself. */
    public Optional<Organisation> ancestor(String id, Organisation.Level level) {
        return lineage(id).stream().filter(one -> one.level() == level).findFirst();
    }

    /** Whether {@code id} is {@code root} or lies below it. */
    public boolean isWithin(String id, String root) {
        return id.equals(root) || lineage(id).stream().anyMatch(one -> one.id().equals(root));
    }

    /** The organisations of a level below {@code root} or equal to it, by name. */
    public Collection<Organisation> within(String root, Organisation.Level level) {
        var found = new TreeMap<String, Organisation>();
        byId.values().stream()
                .filter(one -> one.level() == level && isWithin(one.id(), root))
                .forEach(one -> found.put(one.name() + '\n' + one.id(), one));
        return found.values();
    }

    /** The ids of every organisation below {@code root} or equal to it. */
    public Set<String> subtree(String root) {
        var ids = new LinkedHashSet<String>();
        ids.add(root);
        byId.keySet().stream().filter(id -> isWithin(id, root)).forEach(ids::add);
        return ids;
    }
}
