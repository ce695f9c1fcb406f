package fr.boussole.survey.xlsform;

import fr.boussole.survey.xlsform.Findings.Cell;
import fr.boussole.survey.xlsform.sheet.Row;
import fr.boussole.survey.xlsform.sheet.Sheet;
import fr.boussole.survey.xlsform.sheet.Workbook;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The languages of a form. The first is that of the columns without a language, or the default language of the settings, or
 * else the first that has a column.
 */
final class Languages {
    private static final Pattern CODED =
            Pattern.compile(".*\\(\\s*([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)\\s*\\)\\s*");
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*");
    private static final Map<String, String> BY_NAME = byName();

    private final String first;
    private final Optional<String> tag;
    private final Map<String, String> others = new LinkedHashMap<>();

    Languages(Workbook workbook, Findings findings) {
        Map<String, Cell> named = new LinkedHashMap<>();
        Stream.of(workbook.survey(), workbook.choices()).forEach(sheet -> collect(sheet, named));
        String declared = workbook.settings().rows().stream()
                .findFirst()
                .flatMap(row -> row.get("default_language"))
                .orElse("");
        boolean bare = named.containsKey("");
        this.first = named.keySet().stream()
                .filter(name -> name.equals(declared)
                        || !declared.isEmpty() && tag(name).equals(tag(declared)))
                .findFirst()
                .orElse(bare || named.isEmpty() ? "" : named.keySet().iterator().next());
        this.tag = tag(first.isEmpty() ? declared : first);
        named.forEach((name, cell) -> {
            if (!name.isEmpty() && !name.equals(first)) {
                tag(name)
                        .ifPresentOrElse(
                                known -> others.put(name, known),
                                () -> findings.warn(
                                        cell,
                                        "The language “" + name + "” is not known, so its words are left out; write its"
                                                + " code, as in “Français (fr)”."));
            }
        });
    }

    private static void collect(Sheet sheet, Map<String, Cell> named) {
        sheet.languagesOf("label")
                .forEach(language -> named.putIfAbsent(language, new Cell(sheet.name(), 1, "label::" + language)));
    }

    /** The BCP 47 tag of the first language, when it can be told. */
    Optional<String> first() {
        return tag;
    }

    /** Whether the form also speaks this language. */
    boolean has(String language) {
        return others.values().stream().anyMatch(tag -> tag.startsWith(language));
    }

    /** What a column says in a row: in the first language, or in whatever language it says it. */
    Words of(Row row, String column) {
        Map<String, String> translations = new LinkedHashMap<>();
        others.forEach((name, language) -> row.in(column, name).ifPresent(words -> translations.put(language, words)));
        String text = row.in(column, first)
                .or(() -> row.get(column))
                .or(() -> translations.values().stream().findFirst())
                .orElse("");
        return text.isEmpty() ? Words.NONE : new Words(text, translations);
    }

    static Optional<String> tag(String name) {
        Matcher coded = CODED.matcher(name);
        if (coded.matches()) {
            return Optional.of(coded.group(1).replace('_', '-'));
        }
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_NAME.get(plain))
                .or(() -> Optional.of(plain).filter(code -> CODE.matcher(code).matches() && code.length() <= 3));
    }

    /** “french” and “français” are both fr. */
    private static Map<String, String> byName() {
        Map<String, String> names = new LinkedHashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.forLanguageTag(code);
            for (Locale speaker : new Locale[] {Locale.ENGLISH, Locale.FRENCH, language}) {
                names.putIfAbsent(language.getDisplayLanguage(speaker).toLowerCase(Locale.ROOT), code);
            }
        }
        return Map.copyOf(names);
    }
}
