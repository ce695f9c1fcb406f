package fr.boussole.survey.pathway;

import fr.boussole.form.alert.AlertRule;
import fr.boussole.form.alert.AlertRuleJson;
import fr.boussole.form.json.JsonPlace;
import fr.boussole.survey.pathway.calendar.Timing;
import fr.boussole.survey.pathway.calendar.TimingJson;
import java.util.List;

/**
 * One step of a pathway: when who answers which questionnaire.
 *
 * @param questionnaire {@code url|version}
 * @param anchor code of the event that its dates are counted from
 * @param respondent who answers: the patient, a relative for the patient (PROXY), a relative for themselves (CARER) or a clinician
 *     (PROFESSIONAL)
 * @param channels by which the person is reached, the first that works
 * @param carries answers copied in from earlier steps
 * @param helpers who may answer in the respondent's place (RELATIVE) or write down what they say (PROFESSIONAL); the first page asks who does
 * @param anonymous whether nobody must be able to tell whose the answers are: they are kept apart from who answered
 * @param alerts what is watched for in its answers
 */
record PathwayStep(
        String id,
        String questionnaire,
        String anchor,
        Timing timing,
        String respondent,
        List<String> channels,
        List<Carry> carries,
        List<String> helpers,
        boolean anonymous,
        List<AlertRule> alerts,
        String pointer) {
    private static final List<String> HELPERS = List.of("RELATIVE", "PROFESSIONAL");
    private static final List<String> RESPONDENTS = List.of("PATIENT", "PROXY", "CARER", "PROFESSIONAL");

    /** LINK is a link that the hospital hands over itself. */
    private static final List<String> CHANNELS = List.of("EMAIL", "SMS", "LETTER", "TELEPHONE", "BEDSIDE", "LINK");

    /** Which answers come from which earlier step. */
    record Carry(String step, List<String> linkIds, String pointer) {}

    static PathwayStep read(JsonPlace place, String mainAnchor) {
        Pathway.title(place, "title");
        String respondent = place.requiredText("respondent").orElse("");
        if (!respondent.isEmpty()) {
            oneOf(place.at("respondent"), respondent, RESPONDENTS);
        }
        List<Carry> carries = place.objects("carries").stream()
                .map(carry -> new Carry(carry.requiredText("step").orElse(""), carry.texts("linkIds"), carry.pointer()))
                .toList();
        return new PathwayStep(
                Pathway.slug(place, "id"),
                place.requiredText("questionnaire").orElse(""),
                place.has("anchor") ? Pathway.slug(place, "anchor") : mainAnchor,
                TimingJson.read(place),
                respondent,
                each(place, "channels", CHANNELS),
                carries,
                each(place, "helpers", HELPERS),
                place.bool("anonymous").orElse(false),
                AlertRuleJson.readAll(place),
                place.pointer());
    }

    private static List<String> each(JsonPlace place, String member, List<String> known) {
        List<String> said = place.texts(member);
        for (int i = 0; i < said.size(); i++) {
            JsonPlace one = place.at(member).at(String.valueOf(i));
            oneOf(one, said.get(i), known);
            if (said.indexOf(said.get(i)) < i) {
                one.refuse("« " + said.get(i) + " » est déjà là", "“" + said.get(i) + "” is there twice");
            }
        }
        return said;
    }

    private static void oneOf(JsonPlace place, String text, List<String> known) {
        if (!known.contains(text)) {
            place.refuse(
                    "« " + text + " » n’est pas l’un de : " + String.join(", ", known),
                    "“" + text + "” is none of " + String.join(", ", known));
        }
    }

    /** The questionnaire whatever its version. */
    String url() {
        int bar = questionnaire.indexOf('|');
        return bar < 0 ? questionnaire : questionnaire.substring(0, bar);
    }
}
