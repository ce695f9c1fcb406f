package fr.boussole.survey.pathway;

import fr.boussole.survey.http.Violation;
import fr.boussole.survey.pathway.calendar.TimingFaults;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What keeps a well-shaped pathway from being walked, each fault with its JSON pointer. Pure. */
final class PathwayFaults {
    private final Pathway pathway;
    private final List<Violation> faults = new ArrayList<>();

    private PathwayFaults(Pathway pathway) {
        this.pathway = pathway;
    }

    static List<Violation> of(Pathway pathway, Surveys surveys) {
        PathwayFaults found = new PathwayFaults(pathway);
        found.zone();
        found.anchors();
        found.attributes();
        found.steps(surveys);
        found.faults.addAll(Overlaps.of(pathway, surveys));
        found.changes(surveys);
        found.headline(surveys);
        return List.copyOf(found.faults);
    }

    /** Only what keeps its dates from being told. */
    static List<Violation> ofDates(Pathway pathway) {
        PathwayFaults found = new PathwayFaults(pathway);
        found.zone();
        found.anchors();
        pathway.steps().forEach(found::dates);
        return List.copyOf(found.faults);
    }

    private void zone() {
        try {
            ZoneId.of(pathway.zone());
        } catch (DateTimeException e) {
            fault("/zone", "“" + pathway.zone() + "” is not a time zone such as Europe/Paris");
        }
    }

    private void anchors() {
        Set<String> codes = new HashSet<>();
        for (Pathway.Anchor anchor : pathway.anchors()) {
            if (!codes.add(anchor.code())) {
                fault(anchor.pointer() + "/code", "The event “" + anchor.code() + "” is there twice");
            }
        }
    }

    private void attributes() {
        Set<String> codes = new HashSet<>();
        for (Pathway.Attribute attribute : pathway.attributes()) {
            if (!codes.add(attribute.code())) {
                fault(attribute.pointer() + "/code", "The attribute “" + attribute.code() + "” is there twice");
            }
            if (attribute.values().isEmpty()) {
                fault(attribute.pointer() + "/values", "The attribute “" + attribute.code() + "” has no values");
            }
            if (new HashSet<>(attribute.values()).size() < attribute.values().size()) {
                fault(attribute.pointer() + "/values", "A value of “" + attribute.code() + "” is there twice");
            }
        }
    }

    private void steps(Surveys surveys) {
        List<PathwayStep> earlier = new ArrayList<>();
        for (PathwayStep step : pathway.steps()) {
            if (earlier.stream().anyMatch(other -> other.id().equals(step.id()))) {
                fault(step.pointer() + "/id", "The step “" + step.id() + "” is there twice");
            }
            if (surveys.linkIds(step.questionnaire()).isEmpty()) {
                fault(
                        step.pointer() + "/questionnaire",
                        "“" + step.questionnaire() + "” is "
                                + (surveys.isRetired(step.questionnaire())
                                        ? "retired: it is asked of nobody new"
                                        : "not a published questionnaire"));
            }
            dates(step);
            step.carries().forEach(carry -> carry(step, carry, earlier, surveys));
            anonymous(step);
            faults.addAll(AlertFaults.of(step, surveys));
            earlier.add(step);
        }
    }

    private void dates(PathwayStep step) {
        if (pathway.anchors().stream().noneMatch(anchor -> anchor.code().equals(step.anchor()))) {
            fault(
                    step.pointer() + "/anchor",
                    "“" + step.anchor() + "” is none of the pathway’s events, which are " + events());
        }
        TimingFaults.of(step.timing())
                .forEach(wrong -> fault(
                        step.pointer() + "/" + wrong.member(),
                        "The step “" + step.id() + "” can never be as it is said: " + wrong.detail()));
    }

    private String events() {
        return pathway.anchors().stream().map(Pathway.Anchor::code).collect(Collectors.joining(", "));
    }

    private void carry(PathwayStep step, PathwayStep.Carry carry, List<PathwayStep> earlier, Surveys surveys) {
        Optional<PathwayStep> source = earlier.stream()
                .filter(other -> other.id().equals(carry.step()))
                .findFirst();
        if (source.isEmpty()) {
            fault(carry.pointer() + "/step", "“" + carry.step() + "” is not an earlier step");
            return;
        }
        if (source.get().anonymous()) {
            fault(carry.pointer() + "/step", "The answers of the anonymous step “" + carry.step() + "” are nobody’s");
        }
        for (String linkId : carry.linkIds()) {
            boolean inBoth = Stream.of(source.get(), step).allMatch(one -> surveys.linkIds(one.questionnaire())
                    .filter(linkIds -> linkIds.contains(linkId))
                    .isPresent());
            if (!inBoth) {
                fault(carry.pointer() + "/linkIds", "“" + linkId + "” is not a question of both steps");
            }
        }
    }

    /** What would lead back to whose the answers are. */
    private void anonymous(PathwayStep step) {
        if (step.anonymous() && !step.carries().isEmpty()) {
            fault(
                    step.pointer() + "/carries",
                    "The answers of an anonymous step are nobody’s: none can be carried into it");
        }
        if (step.anonymous() && !step.alerts().isEmpty()) {
            fault(
                    step.pointer() + "/alerts",
                    "Nobody can be told of an anonymous answer whose it is: such a step raises no alert");
        }
        if (step.anonymous() && !step.helpers().isEmpty()) {
            fault(step.pointer() + "/helpers", "Of an anonymous step it is not kept who gave the answers");
        }
    }

    private void changes(Surveys surveys) {
        for (Pathway.Change change : pathway.changes()) {
            if (change.from().equals(change.to())) {
                fault(change.pointer() + "/to", "A change is between two steps, not one");
            }
            side(change, change.from(), "/from", surveys);
            side(change, change.to(), "/to", surveys);
        }
    }

    private void side(Pathway.Change change, String stepId, String member, Surveys surveys) {
        Optional<PathwayStep> step = pathway.step(stepId);
        if (step.isEmpty()) {
            fault(change.pointer() + member, "“" + stepId + "” is not a step");
        } else if (step.get().anonymous()) {
            fault(
                    change.pointer() + member,
                    "Nobody can be compared with themselves at the anonymous step “" + stepId + "”");
        } else if (!surveys.scaleIds(step.get().questionnaire()).contains(change.scale())) {
            fault(
                    change.pointer() + "/scale",
                    "“" + change.scale() + "” is not a scale of the questionnaire of “" + stepId + "”");
        }
    }

    private void headline(Surveys surveys) {
        pathway.headline()
                .filter(scale -> pathway.steps().stream().noneMatch(step -> surveys.scaleIds(step.questionnaire())
                        .contains(scale)))
                .ifPresent(scale -> fault("/headline", "“" + scale + "” is not a scale of any step"));
    }

    private void fault(String pointer, String detail) {
        faults.add(new Violation(pointer, detail));
    }
}
