package fr.boussole.response;

import fr.boussole.form.definition.Text;
import fr.boussole.response.pathway.Anchor;
import fr.boussole.response.pathway.Attribute;
import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.pathway.Step;
import fr.boussole.response.pathway.Timing;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Pathways for pure tests. */
public final class Paths {

    private Paths() {}

    /** A hip replacement: a walk before, the other form six months after; primary or revision. */
    public static Pathway hip() {
        return new Pathway(
                "hip",
                "1",
                Instant.parse("2026-01-15T09:30:00Z"),
                Text.EMPTY,
                ZoneId.of("Europe/Paris"),
                List.of(new Anchor("operation", Text.EMPTY), new Anchor("discharge", Text.EMPTY)),
                List.of(new Attribute("surgery", List.of("primary", "revision"))),
                List.of(
                        step("before", Forms.walk("1").canonical().toString(), "P0D", "-P90D", "P0D"),
                        step("after", Forms.after("1").canonical().toString(), "P6M", "-P45D", "P45D")));
    }

    /** A step that is counted from the operation. */
    public static Step step(String id, String questionnaire, String offset, String from, String to) {
        return new Step(
                id,
                id.toUpperCase(Locale.ROOT),
                Text.EMPTY,
                questionnaire,
                "operation",
                new Timing(
                        id.equals("before"),
                        Period.parse(offset),
                        Period.parse(from),
                        Period.parse(to),
                        Optional.empty(),
                        Timing.MORNING,
                        List.of(),
                        Optional.empty()),
                "PATIENT",
                List.of(),
                List.of());
    }
}
