package fr.boussole.form.score;

import fr.boussole.form.definition.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The number that the questionnaire computes itself, in its one calculated item. */
public record Calculated() implements Method {
    @Override
    public String code() {
        return "CALCULATED";
    }

    @Override
    public Optional<Fraction> value(List<Part> parts) {
        return Optional.of(parts.get(0).points());
    }

    @Override
    public Text working(List<Part> parts, Fraction value) {
        return Words.both(language ->
                (language.equals("fr") ? "Calculé par le questionnaire : " : "Computed by the questionnaire: ")
                        + Words.plain(value, language));
    }

    @Override
    public Reach reach(Map<String, Reach> items) {
        return Reach.sum(items.values());
    }

    @Override
    public List<String> faults(List<ScaleItem> items) {
        return items.size() == 1
                ? List.of()
                : List.of("CALCULATED reads one item, the one that the questionnaire computes, not " + items.size());
    }
}
