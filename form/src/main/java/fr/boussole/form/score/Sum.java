package fr.boussole.form.score;

import fr.boussole.form.definition.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sum of the points: Σp. */
public record Sum() implements Method {
    @Override
    public String code() {
        return "SUM";
    }

    @Override
    public Optional<Fraction> value(List<Part> parts) {
        return Optional.of(Part.sum(parts));
    }

    @Override
    public Text working(List<Part> parts, Fraction value) {
        return Words.both(language -> Words.sum(parts, language) + " = " + Words.plain(value, language));
    }

    @Override
    public Reach reach(Map<String, Reach> items) {
        return Reach.sum(items.values());
    }
}
