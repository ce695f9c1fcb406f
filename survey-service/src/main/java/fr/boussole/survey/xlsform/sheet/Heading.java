package fr.boussole.survey.xlsform.sheet;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a column holds.
 *
 * @param column its usual name, such as {@code relevant} for {@code relevance} and {@code bind::relevant}
 * @param language as written after the name, such as {@code Français (fr)}; empty when none
 */
public record Heading(String column, String language) {
    private static final Set<String> FAMILIES = Set.of("bind", "media", "control", "body");

    /** Other spellings, as pyxform (the converter of ODK and Kobo) accepts them. */
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("caption", "label"),
            Map.entry("command", "type"),
            Map.entry("tag", "name"),
            Map.entry("value", "name"),
            Map.entry("relevance", "relevant"),
            Map.entry("readonly", "read_only"),
            Map.entry("calculate", "calculation"),
            Map.entry("constraining_message", "constraint_message"),
            Map.entry("jr:constraintmsg", "constraint_message"),
            Map.entry("requiredmsg", "required_message"),
            Map.entry("jr:requiredmsg", "required_message"),
            Map.entry("count", "repeat_count"),
            Map.entry("jr:count", "repeat_count"),
            Map.entry("list", "list_name"),
            Map.entry("form_name", "form_title"),
            Map.entry("set_form_title", "form_title"),
            Map.entry("set_form_id", "form_id"));

    /** Reads {@code label::Français (fr)}, {@code media::image}, {@code Constraint Message}. */
    static Heading of(String cell) {
        String[] parts = cell.strip().split("::?", -1);
        int first = parts.length > 1 && FAMILIES.contains(plain(parts[0])) ? 1 : 0;
        String name = plain(parts[first]);
        int language = first + 1;
        if (name.equals("jr") && parts.length > first + 1) {
            name = "jr:" + plain(parts[first + 1]);
            language++;
        }
        return new Heading(
                SPELLINGS.getOrDefault(name, name), parts.length > language ? parts[parts.length - 1].strip() : "");
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }
}
