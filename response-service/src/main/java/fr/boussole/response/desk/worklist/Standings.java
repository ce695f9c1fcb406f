package fr.boussole.response.desk.worklist;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many people stand where. */
public record Standings(List<Group> groups) {

    /** The people of one pathway at one place who stand alike. */
    public record Group(String pathway, String place, Standing standing, long people) {}

    public Standings {
        groups = List.copyOf(groups);
    }

    /** Of all pathways and places together; a standing in which nobody is counts zero. */
    public Map<Standing, Long> together() {
        Map<Standing, Long> counts = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            counts.put(standing, 0L);
        }
        groups.forEach(group -> counts.merge(group.standing(), group.people(), Long::sum));
        return counts;
    }

    /** In that standing. */
    public long in(Standing standing) {
        return together().get(standing);
    }

    public long everyone() {
        return groups.stream().mapToLong(Group::people).sum();
    }

    /** Those for whom something is still expected. */
    public long followed() {
        return groups.stream()
                .filter(group -> group.standing().isFollowed())
                .mapToLong(Group::people)
                .sum();
    }
}
