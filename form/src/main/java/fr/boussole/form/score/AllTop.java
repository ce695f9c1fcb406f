package fr.boussole.form.score;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 1 when every item is answered in the most positive way, else 0, so that the mean over people is the share who did
 * (collaboRATE's top score).
 */
public record AllTop() implements Method {
    @Override
    public String code() {
        return "ALL_TOP";
    }

    @Override
    public Optional<BigDecimal> number(AnswerValue answer, ScaleItem scaleItem, Item item) {
        return Optional.of(scaleItem.top().contains(answer.key()) ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    @Override
    public Optional<Fraction> value(List<Part> parts) {
        return parts.stream().map(Part::points).min(Fraction::compareTo);
    }

    @Override
    public Text working(List<Part> parts, Fraction value) {
        var top = parts.stream()
                .filter(part -> part.points().equals(Fraction.ONE))
                .count();
        return Text.both(
                top + " réponse(s) la ou les plus favorables sur " + parts.size() + " : " + value,
                top + " most positive answer(s) out of " + parts.size() + ": " + value);
    }

    @Override
    public Reach reach(Map<String, Reach> items) {
        return Reach.of(BigDecimal.ZERO, BigDecimal.ONE);
    }

    @Override
    public boolean needsEveryItem() {
        return true;
    }

    @Override
    public List<String> faults(List<ScaleItem> items) {
        return items.stream()
                .filter(item -> item.top().isEmpty())
                .map(item -> "“" + item.linkId() + "” names no most positive answer")
                .toList();
    }
}
