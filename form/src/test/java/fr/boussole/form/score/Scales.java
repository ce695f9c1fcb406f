package fr.boussole.form.score;

import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Text;
import java.math.BigDecimal;
import java.util.List;

/** Scales for tests. */
final class Scales {
    private Scales() {}

    static Scale sum(FormDefinition form, int max, ScaleItem... items) {
        return sum(form, max, MissingRule.atMost(2), List.of(items));
    }

    static Scale sum(FormDefinition form, int max, MissingRule missing, List<ScaleItem> items) {
        return scale(form, Kind.PROM, new Sum(), max, missing, items);
    }

    static Scale mean(FormDefinition form, MissingRule missing, ScaleItem... items) {
        return scale(form, Kind.PREM, new Mean(), 100, missing, List.of(items));
    }

    static Scale of(
            FormDefinition form,
            Method method,
            List<ScaleItem> items,
            MissingRule missing,
            BigDecimal min,
            BigDecimal max) {
        return scale(form, Kind.PROM, method, items, missing, min, max);
    }

    private static Scale scale(
            FormDefinition form, Kind kind, Method method, int max, MissingRule missing, List<ScaleItem> items) {
        return scale(form, kind, method, items, missing, BigDecimal.ZERO, BigDecimal.valueOf(max));
    }

    private static Scale scale(
            FormDefinition form,
            Kind kind,
            Method method,
            List<ScaleItem> items,
            MissingRule missing,
            BigDecimal min,
            BigDecimal max) {
        return new Scale(
                "test",
                "1",
                form.canonical(),
                Text.of("fr", "Essai"),
                kind,
                method,
                items,
                missing,
                Rescale.NONE,
                Scale.DEFAULT_DECIMALS,
                min,
                max,
                Direction.HIGHER_IS_BETTER,
                List.of(new Mic(BigDecimal.ONE, "test")),
                List.of(),
                Licence.UNKNOWN,
                "test");
    }
}
