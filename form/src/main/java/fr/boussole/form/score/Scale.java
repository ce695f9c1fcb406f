package fr.boussole.form.score;

import fr.boussole.form.definition.Canonical;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Text;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A rule that computes one score from the answers to one questionnaire.
 *
 * @param id stable name, the same on every version and on every questionnaire that measures the same thing
 * @param questionnaire the version of the questionnaire whose answers it scores
 * @param rescale from the method's value to the score
 * @param decimals digits after the point to which the score is rounded, once, half to even; 0 to 12
 * @param min least value that the score can have
 * @param max greatest value that the score can have
 * @param mics minimal important changes that sources give; the one of every responder first
 * @param bands what sources call the scores from each cut-off on, upwards
 * @param source where the rule comes from
 */
public record Scale(
        String id,
        String version,
        Canonical questionnaire,
        Text title,
        Kind kind,
        Method method,
        List<ScaleItem> items,
        MissingRule missing,
        Rescale rescale,
        int decimals,
        BigDecimal min,
        BigDecimal max,
        Direction direction,
        List<Mic> mics,
        List<Band> bands,
        Licence licence,
        String source) {
    public static final int DEFAULT_DECIMALS = 4;

    /** The most minimal important changes, and the most bands. */
    public static final int MOST_REMARKS = 50;

    public Scale {
        Objects.requireNonNull(id, "a scale needs its id");
        Objects.requireNonNull(questionnaire, "a scale needs its questionnaire");
        Objects.requireNonNull(title);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(method);
        Objects.requireNonNull(missing);
        Objects.requireNonNull(rescale);
        Objects.requireNonNull(direction);
        Objects.requireNonNull(licence);
        version = Objects.requireNonNullElse(version, "");
        source = Objects.requireNonNullElse(source, "");
        items = List.copyOf(items);
        mics = mics.stream()
                .sorted(Comparator.comparing(mic -> !mic.isOfEveryResponder()))
                .toList();
        bands = bands.stream().sorted(Comparator.comparing(Band::from)).toList();
        ScaleFaults.refuse(id, method, items, missing, rescale, decimals, min, max, mics, bands);
    }

    /** The change that makes a responder of one person, whatever the score before care. */
    public Optional<Mic> mic() {
        return mics.stream().filter(Mic::isOfEveryResponder).findFirst();
    }

    /** The band that holds a score. */
    public Optional<Band> band(BigDecimal score) {
        return bands.stream().filter(band -> band.from().compareTo(score) <= 0).reduce((lower, higher) -> higher);
    }

    public Optional<ScaleItem> item(String linkId) {
        return items.stream().filter(item -> item.linkId().equals(linkId)).findFirst();
    }

    /** The same rule for another questionnaire, whose questions have other names. */
    public Scale boundTo(Canonical newQuestionnaire, UnaryOperator<String> names) {
        return with(
                newQuestionnaire,
                method.renamed(names),
                items.stream()
                        .map(item -> item.renamed(names.apply(item.linkId())))
                        .toList(),
                missing.requiring(
                        missing.required().stream().map(names).collect(Collectors.toCollection(LinkedHashSet::new))));
    }

    /** The same rule with its questions told otherwise. */
    public Scale withItems(List<ScaleItem> newItems) {
        return with(questionnaire, method, newItems, missing);
    }

    private Scale with(Canonical newQuestionnaire, Method newMethod, List<ScaleItem> newItems, MissingRule newMissing) {
        return new Scale(
                id,
                version,
                newQuestionnaire,
                title,
                kind,
                newMethod,
                newItems,
                newMissing,
                rescale,
                decimals,
                min,
                max,
                direction,
                mics,
                bands,
                licence,
                source);
    }

    /** The same scale for another questionnaire, such as the next version of its own. */
    public Scale of(Canonical other) {
        return with(other, method, items, missing);
    }

    /** What keeps this scale from scoring this form, each fault in a sentence; empty when all is right. */
    public List<Text> faultsAgainst(FormDefinition form) {
        return new Fit(this, form).faults();
    }
}
