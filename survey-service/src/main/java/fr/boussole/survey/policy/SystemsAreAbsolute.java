package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Says that a relative code system is only known inside this questionnaire, where it is compared as it is written. */
final class SystemsAreAbsolute implements Rule {
    static final String NAME = "systems-are-absolute";
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+");

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        Map<String, Remark> bySystem = new TreeMap<>();
        for (Place place : Place.objects(questionnaire)) {
            if (place.has("code") && place.json().path("code").isTextual()) {
                place.text("system")
                        .filter(system -> !ABSOLUTE.matcher(system).matches())
                        .ifPresent(system -> bySystem.putIfAbsent(system, remark(place, system)));
            }
        }
        return new ArrayList<>(bySystem.values());
    }

    private static Remark remark(Place place, String system) {
        return Remark.noted(
                NAME,
                place.at("system"),
                "The code system “" + system
                        + "” is not an absolute address: it is kept and compared as written, here and wherever else it stands.");
    }
}
