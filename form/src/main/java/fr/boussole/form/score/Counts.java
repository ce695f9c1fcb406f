package fr.boussole.form.score;

import fr.boussole.form.score.Step.Standing;
import java.util.List;

/** How many items apply to a person, and how many of them count. */
record Counts(int applicable, int counted) {
    static Counts of(List<Step> steps) {
        return new Counts(steps.size() - having(steps, Standing.NOT_APPLICABLE), having(steps, Standing.COUNTED));
    }

    private static int having(List<Step> steps, Standing standing) {
        return (int) steps.stream().filter(step -> step.standing() == standing).count();
    }

    int missing() {
        return applicable - counted;
    }
}
