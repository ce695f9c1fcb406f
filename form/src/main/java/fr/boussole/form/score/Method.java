package fr.boussole.form.score;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How the points of the items become one value, before the scale's rescaling. */
public sealed interface Method permits Sum, Mean, Weighted, Lookup, Profile, Calculated, AllTop {

    /** The tag by which JSON names the method, such as {@code SUM}. */
    String code();

    /** The value of these parts; empty when the method does not know such points, as a table that stops before. */
    Optional<Fraction> value(List<Part> parts);

    /** The computation of that value, in words. */
    Text working(List<Part> parts, Fraction value);

    /** The least and greatest values, when every item's points are known by their reach. */
    Reach reach(Map<String, Reach> items);

    /** The number behind an answer, before its conversion into points. */
    default Optional<BigDecimal> number(AnswerValue answer, ScaleItem scaleItem, Item item) {
        return Points.of(answer, scaleItem, item);
    }

    /** Whether an item left out would change the value by as much: a sum is blank without it or what stands for it. */
    default boolean addsUp() {
        return true;
    }

    /** Whether the value means something only with every item asked. */
    default boolean needsEveryItem() {
        return false;
    }

    /** Why these items cannot be counted so, each reason in a sentence. */
    default List<String> faults(List<ScaleItem> items) {
        return List.of();
    }

    /** Which points the method would not know, when it matters. */
    default Optional<Text> misfit(Map<String, Reach> items) {
        return Optional.empty();
    }

    /** The same for items that have other names. */
    default Method renamed(UnaryOperator<String> names) {
        return this;
    }

    /** Writes what the method needs besides its tag. */
    default void writeTo(ObjectNode scale) {}
}
