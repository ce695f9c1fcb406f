package fr.boussole.form.definition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** One text in the languages it speaks (BCP 47 tag → text); the first language is the default one. */
public record Text(Map<String, String> byLanguage) {
    public static final Text EMPTY = new Text(Map.of());

    public Text {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    public static Text of(String language, String text) {
        return new Text(Map.of(language, text));
    }

    /** A text in the two languages of Boussole's own pages, French first. */
    public static Text both(String french, String english) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("fr", french);
        texts.put("en", english);
        return new Text(texts);
    }

    public boolean isEmpty() {
        return byLanguage.values().stream().allMatch(String::isBlank);
    }

    /** The text in a language, or in the same language of another region, or in the default one; empty when there is none. */
    public String in(String language) {
        var exact = byLanguage.get(language);
        if (exact != null) {
            return exact;
        }
        var primary = primary(language);
        return byLanguage.entrySet().stream()
                .filter(entry -> primary(entry.getKey()).equals(primary))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> byLanguage.values().stream().findFirst().orElse(""));
    }

    private static String primary(String tag) {
        var dash = tag.indexOf('-');
        return (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
    }
}
