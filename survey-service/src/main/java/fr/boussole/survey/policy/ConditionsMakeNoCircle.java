package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds conditions that depend on each other in a circle, directly, through other questions, or through the group that holds them.
 * “Either this or that” is clear and only said. Where each is asked only once another is answered, none ever is; where one shuts out
 * what opens it, nobody can tell: such a circle is refused, or, where the reader is lenient, said. So is a way from question to
 * question of more than {@value #LONGEST} conditions.
 */
final class ConditionsMakeNoCircle implements Rule {
    static final String NAME = "conditions-make-no-circle";
    static final int LONGEST = 200;

    private final Strictness strictness;

    ConditionsMakeNoCircle(Strictness strictness) {
        this.strictness = strictness;
    }

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        Map<String, Place> byLinkId = Place.items(questionnaire).stream()
                .filter(item -> item.text("linkId").isPresent())
                .collect(Collectors.toMap(item -> item.text("linkId").get(), item -> item, (one, other) -> one));
        Dependencies dependencies = Dependencies.of(questionnaire);
        List<Remark> remarks = new ArrayList<>();
        for (Dependencies.Circle circle : dependencies.circles()) {
            String place = byLinkId.get(circle.linkIds().get(0)).at("enableWhen");
            remarks.add(remark(place, circle));
        }
        if (remarks.isEmpty() && dependencies.longestWay() > LONGEST) {
            remarks.add(Remark.refused(
                    NAME,
                    "Questionnaire.item",
                    "Conditions lead from question to question " + dependencies.longestWay() + " times; at most "
                            + LONGEST + " are followed."));
        }
        return remarks;
    }

    private Remark remark(String place, Dependencies.Circle circle) {
        List<String> linkIds = circle.linkIds();
        String named = linkIds.stream().map(linkId -> "“" + linkId + "” → ").collect(Collectors.joining()) + "“"
                + linkIds.get(0) + "”: whether each is asked depends on the next";
        if (circle.isClear()) {
            return Remark.warned(
                    NAME, place, named + "; each is asked as long as no other is answered that shuts it out.");
        }
        String saying = named + ", so whether they are ever asked is unclear.";
        return strictness == Strictness.LENIENT
                ? Remark.warned(NAME, place, saying)
                : Remark.refused(NAME, place, saying);
    }
}
