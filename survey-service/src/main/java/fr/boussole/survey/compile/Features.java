package fr.boussole.survey.compile;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.survey.policy.Remark;
import fr.boussole.survey.policy.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lists, once each, what is kept and exported but neither shown nor computed as its author may expect: extensions, controls,
 * contained resources, kinds of question that a page cannot take.
 */
final class Features {
    static final String EXTENSIONS = "extensions";
    static final String CONTROLS = "controls";
    static final String CONTAINED = "contained";
    static final String ENTRIES = "entries";

    private static final Set<String> SHOWN = Set.of(
            "",
            "slider",
            "drop-down",
            "faces",
            "faces-saddest-first",
            "help",
            "flyover",
            "prompt",
            "lower",
            "upper",
            "unit",
            "inline");
    private static final Set<String> USED_RESOURCES = Set.of("ValueSet", "CodeSystem");
    private static final Map<String, String> CONTROL_SAYINGS = Map.ofEntries(
            Map.entry("page", "its questions come one after the other, not a page at a time"),
            Map.entry("tab-container", "its parts come one after the other, without tabs"),
            Map.entry("tab", "its parts come one after the other, without tabs"),
            Map.entry("header", "it is shown where it stands, not at the head of each page"),
            Map.entry("footer", "it is shown where it stands, not at the foot of each page"),
            Map.entry("lookup", "its choices are in one list, without a search of its own"),
            Map.entry("autocomplete", "its choices are in one list, without a search of its own"));

    private final Map<Finding, Found> found = new LinkedHashMap<>();

    private Features() {}

    static List<Remark> of(JsonNode questionnaire) {
        Features features = new Features();
        features.contained(questionnaire);
        features.element(questionnaire, "Questionnaire");
        features.items(questionnaire, "Questionnaire");
        List<Remark> remarks = new ArrayList<>();
        features.found.forEach((finding, where) -> remarks.add(finding.remark(where)));
        return remarks;
    }

    private void contained(JsonNode questionnaire) {
        JsonNode contained = questionnaire.path("contained");
        for (int i = 0; i < contained.size(); i++) {
            String type = contained.get(i).path("resourceType").asText("");
            if (!USED_RESOURCES.contains(type)) {
                find(
                        Severity.INFORMATION,
                        CONTAINED,
                        "The contained " + (type.isEmpty() ? "resource" : type) + " is kept and not used",
                        "Questionnaire.contained[" + i + "]");
            }
        }
    }

    private void items(JsonNode parent, String place) {
        JsonNode items = parent.path("item");
        for (int i = 0; i < items.size(); i++) {
            JsonNode item = items.get(i);
            String at = place + ".item[" + i + "]";
            element(item, at);
            control(item, at);
            entry(item, at);
            items(item, at);
        }
    }

    /** Extensions of an element and of all that is in it, but for contained resources, other items, and extensions of extensions. */
    private void element(JsonNode element, String place) {
        JsonNode extensions = element.path("extension");
        for (int i = 0; i < extensions.size(); i++) {
            extension(extensions.get(i).path("url").asText(""), place + ".extension[" + i + "]");
        }
        element.properties().forEach(member -> {
            if (!Set.of("extension", "item", "contained").contains(member.getKey())) {
                within(member.getValue(), place + "." + member.getKey());
            }
        });
    }

    private void within(JsonNode value, String place) {
        if (value.isObject()) {
            element(value, place);
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            within(value.get(i), place + "[" + i + "]");
        }
    }

    private void extension(String url, String place) {
        if (KnownExtensions.isUsed(url)) {
            return;
        }
        KnownExtensions.kept(url)
                .ifPresentOrElse(
                        kept -> find(
                                kept.severity(),
                                EXTENSIONS,
                                "“" + url.substring(url.lastIndexOf('/') + 1) + "” " + withoutStop(kept.saying()),
                                place),
                        () -> find(
                                Severity.INFORMATION,
                                EXTENSIONS,
                                "The extension “" + url + "” is not known here: it is kept and not used",
                                place));
    }

    private void control(JsonNode item, String place) {
        String control = Controls.of(item);
        if (control.equals("slider") && !hasEnds(item)) {
            find(
                    Severity.WARNING,
                    CONTROLS,
                    "A slider needs minValue and maxValue; without both, the number is written in a box",
                    place + ".extension");
        } else if (!SHOWN.contains(control)) {
            find(
                    Severity.INFORMATION,
                    CONTROLS,
                    "The control “" + control + "” is not followed: "
                            + CONTROL_SAYINGS.getOrDefault(control, "it is shown in this product’s own way"),
                    place + ".extension");
        }
    }

    private static boolean hasEnds(JsonNode item) {
        Extensions extensions = new Extensions(item);
        return extensions.has(Extensions.HL7 + "minValue") && extensions.has(Extensions.HL7 + "maxValue");
    }

    private void entry(JsonNode item, String place) {
        String type = item.path("type").asText("");
        if (Controls.isHidden(item)) {
            return;
        }
        if (type.equals("attachment")) {
            find(
                    Severity.INFORMATION,
                    ENTRIES,
                    "A page takes photos (JPEG, PNG, WebP) and PDF files, without what a photo says of its place and date;"
                            + " it takes no sound, film or other file",
                    place + ".type");
        }
        if (type.equals("reference") && item.path("answerOption").isEmpty()) {
            find(
                    Severity.INFORMATION,
                    ENTRIES,
                    "A person names it in their own words: the answer is a reference that has a display and no address."
                            + " With answerOption, they choose",
                    place + ".type");
        }
    }

    private void find(Severity severity, String rule, String saying, String place) {
        found.merge(
                new Finding(severity, rule, saying),
                new Found(place, 1),
                (one, other) -> new Found(one.first(), one.times() + 1));
    }

    private static String withoutStop(String saying) {
        return saying.endsWith(".") ? saying.substring(0, saying.length() - 1) : saying;
    }

    private record Finding(Severity severity, String rule, String saying) {
        Remark remark(Found where) {
            String times = where.times() == 1 ? "." : " (" + where.times() + " places).";
            return new Remark(severity, rule, where.first(), saying + times);
        }
    }

    private record Found(String first, int times) {}
}
