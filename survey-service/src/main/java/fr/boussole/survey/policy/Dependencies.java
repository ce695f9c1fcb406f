package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * On which items the asking of an item depends: the one that holds it, and the questions of its conditions. Walked without
 * recursion, so that no length of a way exhausts the stack.
 */
final class Dependencies {
    private final Map<String, Map<String, Kind>> on;
    private final Map<String, Integer> ways = new HashMap<>();
    private final List<Circle> circles = new ArrayList<>();

    /** How the asking of an item depends on another item. */
    enum Kind {
        /** It is asked only where the other is asked, or answered so. */
        NECESSARY,
        /** It is asked where the other is answered so, or for another reason. */
        ALTERNATIVE,
        /** It is asked only where the other is answered so, and the other has an answer from the start. */
        PRESET,
        /** It is asked only where the other is not answered. */
        EXCLUDING
    }

    /** Items each of which depends on the next, and the last on the first, with the kind of each dependency. */
    record Circle(List<String> linkIds, List<Kind> kinds) {
        /** Whether it has a meaning: “either this or that”, another reason to ask one of them, or an answer to begin with. */
        boolean isClear() {
            long excluding =
                    kinds.stream().filter(kind -> kind == Kind.EXCLUDING).count();
            return kinds.contains(Kind.ALTERNATIVE)
                    || kinds.contains(Kind.PRESET)
                    || excluding > 0 && excluding % 2 == 0;
        }
    }

    private Dependencies(Map<String, Map<String, Kind>> on) {
        this.on = on;
        on.keySet().forEach(this::walk);
    }

    static Dependencies of(ObjectNode questionnaire) {
        Map<String, Map<String, Kind>> on = new LinkedHashMap<>();
        Set<String> preset = Place.items(questionnaire).stream()
                .filter(Dependencies::hasFirstAnswer)
                .flatMap(item -> item.text("linkId").stream())
                .collect(Collectors.toSet());
        collect(Place.root(questionnaire), Optional.empty(), preset, on);
        return new Dependencies(on);
    }

    /** Each circle that closes. */
    List<Circle> circles() {
        return List.copyOf(circles);
    }

    /** The greatest number of dependencies from one item to the next. */
    int longestWay() {
        return ways.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static boolean hasFirstAnswer(Place item) {
        return !item.json().path("initial").isEmpty()
                || item.children("answerOption").stream()
                        .anyMatch(
                                option -> option.json().path("initialSelected").booleanValue());
    }

    private static void collect(
            Place parent, Optional<String> holder, Set<String> preset, Map<String, Map<String, Kind>> on) {
        for (Place item : parent.children("item")) {
            Optional<String> linkId = item.text("linkId");
            linkId.ifPresent(found -> {
                Map<String, Kind> needed = on.computeIfAbsent(found, any -> new LinkedHashMap<>());
                List<Place> conditions = item.children("enableWhen");
                boolean any = conditions.size() > 1
                        && item.text("enableBehavior").filter("any"::equals).isPresent();
                conditions.forEach(condition -> condition
                        .text("question")
                        .filter(question -> !question.equals(found))
                        .ifPresent(question -> needed.putIfAbsent(
                                question, any ? Kind.ALTERNATIVE : kind(condition, preset.contains(question)))));
                holder.filter(held -> !held.equals(found)).ifPresent(held -> needed.put(held, Kind.NECESSARY));
            });
            collect(item, linkId.or(() -> holder), preset, on);
        }
    }

    private static Kind kind(Place condition, boolean preset) {
        boolean absent = condition.text("operator").filter("exists"::equals).isPresent()
                && condition.json().path("answerBoolean").isBoolean()
                && !condition.json().path("answerBoolean").booleanValue();
        if (absent) {
            return Kind.EXCLUDING;
        }
        return preset ? Kind.PRESET : Kind.NECESSARY;
    }

    /** Depth first; an item met again while it is still being walked closes a circle. */
    private void walk(String start) {
        if (ways.containsKey(start)) {
            return;
        }
        Deque<Visit> path = new ArrayDeque<>();
        Set<String> underway = new HashSet<>();
        path.push(visit(start, underway));
        while (!path.isEmpty()) {
            Visit visit = path.peek();
            if (visit.left().hasNext()) {
                String next = visit.left().next();
                if (underway.contains(next)) {
                    circles.add(circle(next, path));
                } else if (on.containsKey(next) && !ways.containsKey(next)) {
                    path.push(visit(next, underway));
                }
            } else {
                path.pop();
                underway.remove(visit.linkId());
                ways.put(visit.linkId(), way(visit.linkId()));
            }
        }
    }

    private Visit visit(String linkId, Set<String> underway) {
        underway.add(linkId);
        return new Visit(linkId, on.get(linkId).keySet().iterator());
    }

    private int way(String linkId) {
        return on.get(linkId).keySet().stream()
                .mapToInt(next -> 1 + ways.getOrDefault(next, 0))
                .max()
                .orElse(0);
    }

    private Circle circle(String closing, Deque<Visit> path) {
        List<String> linkIds = new ArrayList<>();
        for (Visit visit : path) {
            linkIds.add(0, visit.linkId());
            if (visit.linkId().equals(closing)) {
                break;
            }
        }
        List<Kind> kinds = new ArrayList<>();
        for (int i = 0; i < linkIds.size(); i++) {
            kinds.add(on.get(linkIds.get(i)).get(linkIds.get((i + 1) % linkIds.size())));
        }
        return new Circle(linkIds, kinds);
    }

    private record Visit(String linkId, Iterator<String> left) {}
}
