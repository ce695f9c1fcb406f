package fr.boussole.pages.question;

import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.Option;
import fr.boussole.form.definition.Text;
import fr.boussole.form.validation.Fault;
import fr.boussole.form.validation.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How to mend whatever may be wrong in an answer to one question, said beforehand: for a page that checks answers by itself. The
 * words are those that {@link Entry} and {@link FaultWords} would say.
 */
public final class Remedies {

    private static final List<String> FAULTS = List.of(
            "required",
            "not-an-option",
            "wrong-type",
            "wrong-unit",
            "out-of-range",
            "too-many",
            "too-few",
            "too-long",
            "too-short",
            "too-many-decimals");

    private Remedies() {}

    /** By the code of the fault, or the name of what is unclear; {@code other} for all that is not named. */
    public static Map<String, String> of(Item item, Tongue tongue) {
        Mending mending = tongue.mending();
        Map<String, String> words = new LinkedHashMap<>();
        FAULTS.forEach(code -> words.put(code, FaultWords.of(item, fault(code, item), tongue)));
        words.put("option", mending.option());
        words.put("missingWords", mending.missingWords());
        words.put("eitherOptionOrWords", mending.eitherOptionOrWords());
        words.put("wholeNumber", mending.wholeNumber());
        words.put("number", mending.number());
        words.put("unit", mending.unit());
        words.put("date", mending.date());
        words.put("time", mending.time());
        item.options().stream()
                .filter(Option::exclusive)
                .findFirst()
                .ifPresent(alone -> words.put("exclusive", mending.exclusive(label(alone, tongue))));
        words.put("other", FaultWords.of(item, fault("other", item), tongue));
        return words;
    }

    private static String label(Option option, Tongue tongue) {
        String text = option.text().in(tongue.language());
        return text.isEmpty() ? option.value().label() : text;
    }

    private static Fault fault(String code, Item item) {
        return new Fault(Severity.ERROR, code, item.linkId(), "", Text.EMPTY);
    }
}
