package fr.boussole.pages.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a page's form sent: texts by field name, without the spaces around them. */
public record Fields(Map<String, List<String>> texts) {

    /** The name of the only, or main, field of every question. */
    public static final String VALUE = "value";

    /** Tells, beside what is stored, that the person went past the question without answering. */
    public static final String PASSED = "passed";

    /** The fields of a form post. */
    public static Fields of(Map<String, List<String>> form) {
        return new Fields(Map.copyOf(form));
    }

    /** Nothing written yet. */
    public static Fields blank() {
        return new Fields(Map.of());
    }

    /** The main field alone, with these texts. */
    public static Fields value(List<String> texts) {
        return new Fields(Map.of(VALUE, List.copyOf(texts)));
    }

    /** These fields and one more. */
    public Fields with(String name, String text) {
        Map<String, List<String>> more = new HashMap<>(texts);
        more.put(name, List.of(text));
        return new Fields(Map.copyOf(more));
    }

    /** The first text of that name; empty text when there is none. */
    public String one(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** Every text of that name that says something. */
    public List<String> all(String name) {
        return texts.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
