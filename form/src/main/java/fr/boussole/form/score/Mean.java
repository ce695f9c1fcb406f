package fr.boussole.form.score;

import fr.boussole.form.definition.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The mean of the points of the k items answered: Σp / k. */
public record Mean() implements Method {
    @Override
    public String code() {
        return "MEAN";
    }

    @Override
    public Optional<Fraction> value(List<Part> parts) {
        return Optional.of(Part.mean(parts));
    }

    @Override
    public Text working(List<Part> parts, Fraction value) {
        return Words.both(language ->
                "(" + Words.sum(parts, language) + ") ÷ " + parts.size() + " = " + Words.plain(value, language));
    }

    @Override
    public Reach reach(Map<String, Reach> items) {
        return Reach.around(items.values());
    }

    @Override
    public boolean addsUp() {
        return false;
    }
}
