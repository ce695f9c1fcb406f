package fr.boussole.survey.page.intake;

import fr.boussole.pages.question.Typography;
import fr.boussole.survey.policy.Remark;
import fr.boussole.survey.policy.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The remarks of an import as an author reads them, rule by rule, by what is to be done about them.
 *
 * @param faults why it was refused
 * @param open what must be settled before publication
 * @param met what a patient will not see, or will meet differently
 * @param mended what was mended or noted; nothing changes for a patient
 */
public record Findings(List<Finding> faults, List<Finding> open, List<Finding> met, List<Finding> mended) {

    private static final String BUNDLE = "fr.boussole.survey.page.intake.rules";
    private static final int MOST_PLACES = 50;

    /**
     * What one rule found.
     *
     * @param words what it means, in the reader's language
     * @param places where, with what the rule says of the place
     * @param more how many more places there are than those shown
     * @param foreign whether the reader reads another language than what the rule says of the places
     */
    public record Finding(String words, List<Spot> places, int more, boolean foreign) {}

    /**
     * One place.
     *
     * @param path a FHIRPath or a JSON pointer
     * @param saying what is so, in the language of {@code language}
     */
    public record Spot(String path, String saying, String language) {}

    /** Sorts what the policy and the compiler said. */
    public static Findings of(List<Remark> remarks, Locale language) {
        return new Findings(
                those(remarks, Remark::refuses, language),
                those(remarks, Findings::isOpen, language),
                those(remarks, remark -> remark.severity() == Severity.WARNING && !isOpen(remark), language),
                those(remarks, remark -> remark.severity() == Severity.INFORMATION, language));
    }

    /** A text that is no JSON: its faults, each at its place. */
    static Findings unreadable(List<Spot> places, Locale language) {
        return new Findings(List.of(finding("not-json", places, language)), List.of(), List.of(), List.of());
    }

    /** All of it, what weighs most first. */
    public List<Finding> all() {
        return Stream.of(faults, open, met, mended).flatMap(List::stream).toList();
    }

    /** Whether nothing at all was said. */
    public boolean isEmpty() {
        return faults.isEmpty() && open.isEmpty() && met.isEmpty() && mended.isEmpty();
    }

    /** A questionnaire without address is kept, and cannot be published. */
    private static boolean isOpen(Remark remark) {
        return remark.isOpen()
                || remark.severity() == Severity.WARNING && remark.place().equals("Questionnaire.url");
    }

    private static List<Finding> those(List<Remark> remarks, Predicate<Remark> wanted, Locale language) {
        Map<String, List<Spot>> byRule = new LinkedHashMap<>();
        remarks.stream().filter(wanted).forEach(remark -> byRule.computeIfAbsent(
                        remark.rule(), rule -> new ArrayList<>())
                .add(new Spot(remark.place(), remark.saying(), "en")));
        return byRule.entrySet().stream()
                .map(entry -> finding(entry.getKey(), entry.getValue(), language))
                .toList();
    }

    private static Finding finding(String rule, List<Spot> places, Locale language) {
        List<Spot> shown = places.stream().limit(MOST_PLACES).toList();
        boolean foreign = shown.stream().noneMatch(spot -> spot.language().equals(language.getLanguage()));
        return new Finding(words(rule, language), shown, places.size() - shown.size(), foreign);
    }

    /** What the rule means; its name where nobody has put it in words. */
    private static String words(String rule, Locale language) {
        ResourceBundle.Control frenchOtherwise =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ResourceBundle words = ResourceBundle.getBundle(BUNDLE, language, frenchOtherwise);
        return words.containsKey(rule) ? Typography.of(language.getLanguage(), words.getString(rule)) : rule;
    }
}
