package fr.boussole.response.page;

import fr.boussole.form.definition.Text;
import fr.boussole.response.answer.OpenForm;
import fr.boussole.response.evolution.Evolutions;
import fr.boussole.response.improvement.Improvements;
import jakarta.enterprise.context.ApplicationScoped;

/** Gathers what someone gets back for their answers: what to do now, their own evolution, and what was done with answers like theirs. */
@ApplicationScoped
class Parting {

    private final Advising advising;
    private final Evolutions evolutions;
    private final Improvements improvements;

    Parting(Advising advising, Evolutions evolutions, Improvements improvements) {
        this.advising = advising;
        this.evolutions = evolutions;
        this.improvements = improvements;
    }

    ThanksPage thanks(Views views) {
        OpenForm form = views.visit().form();
        return views.thanks(
                advising.all(views),
                evolutions.of(form.episode(), form.pathway()),
                improvements.nearest(form.episode().organisation).orElse(Text.EMPTY));
    }
}
