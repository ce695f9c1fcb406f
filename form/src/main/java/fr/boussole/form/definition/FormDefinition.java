package fr.boussole.form.definition;

import fr.boussole.form.answer.Outline;
import fr.boussole.form.expression.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One version of a questionnaire, compiled into what asking, checking and scoring need. Refuses a form that could not be
 * answered clearly: linkIds empty or given twice, a condition on nothing, too many or too deeply nested items.
 *
 * @param language default language
 * @param languages every language that the form speaks, the default one included
 * @param expressions the variables known everywhere in the form, and the constraints on the response as a whole
 */
public record FormDefinition(
        String url,
        String version,
        Text title,
        Text description,
        String language,
        List<String> languages,
        Expressions expressions,
        List<Item> items)
        implements Outline {
    public static final int MOST_DEPTH = 20;
    public static final int MOST_ITEMS = 5_000;

    /** The name under which expressions know the administrative gender of the patient, the one fact that they may know. */
    public static final String PATIENT_GENDER = "patient.gender";

    public FormDefinition {
        Objects.requireNonNull(title);
        Objects.requireNonNull(description);
        Objects.requireNonNull(language);
        languages = List.copyOf(languages);
        Objects.requireNonNull(expressions);
        items = List.copyOf(items);
        var name = new Canonical(url, version);
        var faults = FormFaults.of(items);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("The form " + name + " cannot be used: " + String.join("; ", faults));
        }
    }

    /** A form that says nothing by expressions as a whole. */
    public FormDefinition(
            String url,
            String version,
            Text title,
            Text description,
            String language,
            List<String> languages,
            List<Item> items) {
        this(url, version, title, description, language, languages, Expressions.NONE, items);
    }

    public Canonical canonical() {
        return new Canonical(url, version);
    }

    public Optional<Item> item(String linkId) {
        return Item.find(linkId, items);
    }

    /** Every item, depth first. */
    public Stream<Item> all() {
        return items.stream().flatMap(Item::all);
    }

    /** Whether anything in the form is said by an expression. */
    public boolean usesExpressions() {
        return !expressions.equals(Expressions.NONE)
                || all().anyMatch(item -> !item.expressions().equals(Expressions.NONE));
    }

    /** Whether an expression looks at the patient's gender. */
    public boolean asksForGender() {
        return Stream.concat(Stream.of(expressions), all().map(Item::expressions))
                .flatMap(Expressions::all)
                .flatMap(Expression::all)
                .anyMatch(new Expression.Variable(PATIENT_GENDER)::equals);
    }

    @Override
    public Optional<List<Place>> wayTo(String linkId) {
        var way = new ArrayList<Place>();
        return descend(items, linkId, way) ? Optional.of(List.copyOf(way)) : Optional.empty();
    }

    private static boolean descend(List<Item> items, String linkId, List<Place> way) {
        for (var item : items) {
            way.add(new Place(item.linkId(), item.type() == ItemType.GROUP, item.isRepeatingGroup()));
            if (item.linkId().equals(linkId) || descend(item.items(), linkId, way)) {
                return true;
            }
            way.remove(way.size() - 1);
        }
        return false;
    }

    @Override
    public Set<String> before(String linkId) {
        return all().map(Item::linkId).takeWhile(other -> !other.equals(linkId)).collect(Collectors.toSet());
    }
}
