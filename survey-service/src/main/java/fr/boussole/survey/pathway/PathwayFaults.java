package fr.boussole.survey.pathway;

import fr.boussole.survey.http.Violation;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What keeps a well-shaped pathway from being walked, each fault with its JSON pointer. Pure: it asks {@link Surveys} what is known. */
final class PathwayFaults {
    private final Pathway pathway;
    private final Surveys surveys;
    private final List<Violation> faults = new ArrayList<>();

    private PathwayFaults(Pathway pathway, Surveys surveys) {
        this.pathway = pathway;
        this.surveys = surveys;
    }

    static List<Violation> of(Pathway pathway, Surveys surveys) {
        PathwayFaults found = new PathwayFaults(pathway, surveys);
        found.zone();
        found.attributes();
        found.steps();
        found.changes();
        found.headline();
        return List.copyOf(found.faults);
    }

    private void zone() {
        try {
            ZoneId.of(pathway.zone());
        } catch (DateTimeException e) {
            fault("/zone", "“" + pathway.zone() + "” is not a time zone such as Europe/Paris");
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

    private void steps() {
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
            if (step.endsBeforeItBegins()) {
                fault(step.pointer() + "/windowTo", "The window of “" + step.id() + "” ends before it begins");
            }
            if (step.isOutOfSight()) {
                fault(step.pointer() + "/offset", "The step “" + step.id() + "” is more than 50 years away");
            }
            step.carries().forEach(carry -> carry(step, carry, earlier));
            earlier.add(step);
        }
    }

    private void carry(PathwayStep step, PathwayStep.Carry carry, List<PathwayStep> earlier) {
        Optional<PathwayStep> source = earlier.stream()
                .filter(other -> other.id().equals(carry.step()))
                .findFirst();
        if (source.isEmpty()) {
            fault(carry.pointer() + "/step", "“" + carry.step() + "” is not an earlier step");
            return;
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

    private void changes() {
        for (Pathway.Change change : pathway.changes()) {
            if (change.from().equals(change.to())) {
                fault(change.pointer() + "/to", "A change is between two steps, not one");
            }
            side(change, change.from(), "/from");
            side(change, change.to(), "/to");
        }
    }

    private void side(Pathway.Change change, String stepId, String member) {
        Optional<PathwayStep> step = pathway.step(stepId);
        if (step.isEmpty()) {
            fault(change.pointer() + member, "“" + stepId + "” is not a step");
        } else if (!surveys.scaleIds(step.get().questionnaire()).contains(change.scale())) {
            fault(
                    change.pointer() + "/scale",
                    "“" + change.scale() + "” is not a scale of the questionnaire of “" + stepId + "”");
        }
    }

    private void headline() {
        pathway.headline()
                .filter(scale -> pathway.steps().stream().noneMatch(step -> surveys.scaleIds(step.questionnaire())
                        .contains(scale)))
                .ifPresent(scale -> fault("/headline", "“" + scale + "” is not a scale of any step"));
    }

    private void fault(String pointer, String detail) {
        faults.add(new Violation(pointer, detail));
    }
}
