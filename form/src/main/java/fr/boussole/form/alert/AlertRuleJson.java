package fr.boussole.form.alert;

import fr.boussole.form.answer.ValueJson;
import fr.boussole.form.definition.Condition;
import fr.boussole.form.definition.Operator;
import fr.boussole.form.definition.Text;
import fr.boussole.form.definition.TextJson;
import fr.boussole.form.json.JsonPlace;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the alert rules of a pathway's step, and names every misshape at its place. */
public final class AlertRuleJson {

    private static final int MOST_RULES = 50;
    private static final int MOST_NUMBERS = 5;
    private static final int LONGEST_ADVICE = 2_000;

    private AlertRuleJson() {}

    /** What can be read of the member {@code alerts}; the place's misshapes tell whether that is all. */
    public static List<AlertRule> readAll(JsonPlace step) {
        List<JsonPlace> places = step.objects("alerts");
        if (places.size() > MOST_RULES) {
            step.at("alerts").refuse("Au plus " + MOST_RULES + " règles d’alerte", "At most " + MOST_RULES + " alerts");
            return List.of();
        }
        return places.stream()
                .map(AlertRuleJson::read)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<AlertRule> read(JsonPlace place) {
        Optional<String> id = place.requiredText("id");
        Text title = text(place, "title");
        Optional<AlertSeverity> severity = constant(place, "severity", AlertSeverity.values());
        Optional<Audience> tells =
                place.has("tells") ? constant(place, "tells", Audience.values()) : Optional.of(Audience.UNIT);
        Optional<Duration> within = duration(place);
        Text advice = text(place, "advice");
        List<AlertRule.HelpLine> numbers = numbers(place);
        Optional<Trigger> when = trigger(place);
        if (id.isEmpty() || severity.isEmpty() || tells.isEmpty() || within.isEmpty() || when.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new AlertRule(
                    id.get(), title, severity.get(), when.get(), tells.get(), within.get(), advice, numbers));
        } catch (IllegalArgumentException refusal) {
            place.refuse("Règle d’alerte refusée : " + refusal.getMessage(), refusal.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<Trigger> trigger(JsonPlace rule) {
        Optional<JsonPlace> when = rule.object("when");
        if (when.isEmpty()) {
            if (!rule.has("when")) {
                rule.at("when").refuse("« when » manque", "“when” is missing");
            }
            return Optional.empty();
        }
        JsonPlace place = when.get();
        if (place.has("wantsCall")) {
            return place.requiredText("wantsCall").map(Trigger.OnCall::new);
        }
        return place.has("scale") ? onScore(place) : onAnswer(place);
    }

    private static Optional<Trigger> onScore(JsonPlace place) {
        Optional<String> scale = place.requiredText("scale");
        if (!place.has("threshold")) {
            place.at("threshold").refuse("« threshold » manque", "“threshold” is missing");
        }
        return scale.flatMap(name -> place.decimal("threshold").map(level -> new Trigger.OnScore(name, level)));
    }

    private static Optional<Trigger> onAnswer(JsonPlace place) {
        Optional<String> question = place.requiredText("question");
        Optional<Operator> operator = place.requiredText("operator").flatMap(Operator::ofCode);
        var answer = place.object("answer").flatMap(ValueJson::read);
        if (question.isEmpty() || operator.isEmpty() || answer.isEmpty()) {
            place.refuse(
                    "Il faut une question, un opérateur de FHIR et une valeur ; ou une échelle et un seuil ; ou « wantsCall »",
                    "It needs a question, an operator of FHIR and a value; or a scale and a threshold; or “wantsCall”");
            return Optional.empty();
        }
        try {
            return Optional.of(new Trigger.OnAnswer(new Condition(question.get(), operator.get(), answer.get())));
        } catch (IllegalArgumentException refusal) {
            place.refuse("Condition inutilisable : " + refusal.getMessage(), refusal.getMessage());
            return Optional.empty();
        }
    }

    private static List<AlertRule.HelpLine> numbers(JsonPlace rule) {
        List<JsonPlace> places = rule.objects("numbers");
        if (places.size() > MOST_NUMBERS) {
            rule.at("numbers").refuse("Au plus " + MOST_NUMBERS + " numéros", "At most " + MOST_NUMBERS + " numbers");
            return List.of();
        }
        return places.stream().flatMap(place -> number(place).stream()).toList();
    }

    private static Optional<AlertRule.HelpLine> number(JsonPlace place) {
        Text title = text(place, "title");
        try {
            return place.requiredText("number").map(number -> new AlertRule.HelpLine(number, title));
        } catch (IllegalArgumentException refusal) {
            place.at("number").refuse("Ce n’est pas un numéro de téléphone, comme 15 ou 3114", refusal.getMessage());
            return Optional.empty();
        }
    }

    private static Text text(JsonPlace place, String member) {
        Text text = TextJson.read(place, member);
        boolean tooLong = text.byLanguage().values().stream().anyMatch(words -> words.length() > LONGEST_ADVICE);
        if (text.isEmpty() || tooLong) {
            place.at(member)
                    .refuse(
                            "Il faut un texte par langue, d’au plus " + LONGEST_ADVICE + " caractères",
                            "A text per language is needed, of at most " + LONGEST_ADVICE + " characters");
        }
        return text;
    }

    private static Optional<Duration> duration(JsonPlace place) {
        Optional<String> written = place.requiredText("within");
        try {
            return written.map(Duration::parse);
        } catch (DateTimeParseException none) {
            place.at("within")
                    .refuse(
                            "« " + written.orElseThrow() + " » n’est pas une durée ISO comme PT2H ou P1D",
                            "“" + written.orElseThrow() + "” is not an ISO duration such as PT2H or P1D");
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(JsonPlace place, String member, E[] values) {
        Optional<String> said = place.requiredText(member);
        Optional<E> found = said.flatMap(name ->
                Stream.of(values).filter(value -> value.name().equals(name)).findFirst());
        if (said.isPresent() && found.isEmpty()) {
            String names = Stream.of(values).map(Enum::name).collect(Collectors.joining(", "));
            place.at(member).refuse("Il faut l’un de : " + names, "It must be one of: " + names);
        }
        return found;
    }
}
