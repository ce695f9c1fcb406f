package fr.boussole.survey.pathway;

import fr.boussole.form.json.JsonPlace;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One step of a pathway: when who answers which questionnaire. Dates are calendar dates: target = anchor + offset, and the answers
 * given from target + windowFrom to target + windowTo, both included, count.
 *
 * @param questionnaire {@code url|version}
 * @param carries answers copied in from earlier steps
 */
record PathwayStep(
        String id,
        String questionnaire,
        Period offset,
        Period windowFrom,
        Period windowTo,
        List<Carry> carries,
        String pointer) {
    private static final List<String> PHASES = List.of("BEFORE", "DURING", "AFTER");
    private static final List<String> RESPONDENTS = List.of("PATIENT", "PROXY", "CARER", "PROFESSIONAL");

    /** Two anchors that differ in the length of months and years. */
    private static final List<LocalDate> ANCHORS = List.of(LocalDate.of(2023, 1, 31), LocalDate.of(2024, 2, 29));

    /** Which answers come from which earlier step. */
    record Carry(String step, List<String> linkIds, String pointer) {}

    static PathwayStep read(JsonPlace place) {
        Pathway.title(place, "title");
        oneOf(place, "phase", PHASES);
        oneOf(place, "respondent", RESPONDENTS);
        place.texts("channels");
        place.texts("reminders").forEach(text -> period(place.at("reminders"), text));
        List<Carry> carries = place.objects("carries").stream()
                .map(carry -> new Carry(carry.requiredText("step").orElse(""), carry.texts("linkIds"), carry.pointer()))
                .toList();
        return new PathwayStep(
                Pathway.slug(place, "id"),
                place.requiredText("questionnaire").orElse(""),
                period(place, place.requiredText("offset"), "offset"),
                period(place, place.requiredText("windowFrom"), "windowFrom"),
                period(place, place.requiredText("windowTo"), "windowTo"),
                carries,
                place.pointer());
    }

    private static void oneOf(JsonPlace place, String member, List<String> known) {
        place.requiredText(member).filter(text -> !known.contains(text)).ifPresent(text -> place.at(member)
                .refuse(
                        "Il faut l’un de : " + String.join(", ", known),
                        "It must be one of: " + String.join(", ", known)));
    }

    private static Period period(JsonPlace place, Optional<String> text, String member) {
        return text.map(written -> period(place.at(member), written)).orElse(Period.ZERO);
    }

    private static Period period(JsonPlace place, String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeParseException e) {
            place.refuse(
                    "« " + text + " » n’est pas une durée ISO en jours, semaines, mois ou années, comme P6M",
                    "“" + text + "” is not an ISO period of days, weeks, months or years, such as P6M");
            return Period.ZERO;
        }
    }

    /** Whether the window ends before it begins, for some anchor. */
    boolean endsBeforeItBegins() {
        return ANCHORS.stream().map(anchor -> anchor.plus(offset)).anyMatch(target -> target.plus(windowTo)
                .isBefore(target.plus(windowFrom)));
    }

    /** Whether the target lies further from the anchor than a person's follow-up lasts: 50 years. */
    boolean isOutOfSight() {
        return Stream.of(offset, windowFrom, windowTo)
                .anyMatch(
                        period -> Math.abs(period.toTotalMonths()) > 600 || Math.abs((long) period.getDays()) > 18_300);
    }
}
