package fr.boussole.survey.pathway.calendar;

import fr.boussole.form.json.JsonPlace;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads when a step happens, and names every misshape at its place. */
public final class TimingJson {
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(ResolverStyle.STRICT);
    private static final int MOST_REMINDERS = 20;

    private TimingJson() {}

    /** What can be read of it; the place's misshapes tell whether that is all. */
    public static Timing read(JsonPlace step) {
        return new Timing(
                phase(step),
                required(step, "offset"),
                required(step, "windowFrom"),
                required(step, "windowTo"),
                optional(step, "send"),
                hour(step),
                reminders(step),
                optional(step, "expiry"));
    }

    private static Phase phase(JsonPlace step) {
        Optional<String> said = step.requiredText("phase");
        Optional<Phase> phase = said.flatMap(text -> Arrays.stream(Phase.values())
                .filter(known -> known.name().equals(text))
                .findFirst());
        if (said.isPresent() && phase.isEmpty()) {
            step.at("phase")
                    .refuse(
                            "Il faut l’un de : BEFORE, DURING, AFTER",
                            "“" + said.get() + "” is none of BEFORE, DURING, AFTER");
        }
        return phase.orElse(Phase.DURING);
    }

    private static Period required(JsonPlace step, String member) {
        return step.requiredText(member)
                .map(written -> period(step.at(member), written))
                .orElse(Period.ZERO);
    }

    private static Optional<Period> optional(JsonPlace step, String member) {
        return step.text(member).map(written -> period(step.at(member), written));
    }

    private static List<Period> reminders(JsonPlace step) {
        List<String> written = step.texts("reminders");
        if (written.size() > MOST_REMINDERS) {
            step.at("reminders").refuse("Au plus 20 relances", "At most 20 reminders");
            return List.of();
        }
        List<Period> reminders = new ArrayList<>();
        for (String text : written) {
            reminders.add(period(step.at("reminders").at(String.valueOf(reminders.size())), text));
        }
        return reminders;
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

    private static LocalTime hour(JsonPlace step) {
        Optional<String> said = step.text("at");
        try {
            return said.map(text -> LocalTime.parse(text, HOUR)).orElse(Timing.MORNING);
        } catch (DateTimeParseException e) {
            step.at("at")
                    .refuse(
                            "« " + said.orElseThrow() + " » n’est pas une heure comme 09:00",
                            "“" + said.orElseThrow() + "” is not an hour such as 09:00");
            return Timing.MORNING;
        }
    }
}
