package fr.boussole.survey.page.preview;

import fr.boussole.form.answer.Within;
import fr.boussole.pages.course.Ways;

/** The addresses of a trial's questions, each with all that was answered so far. */
record TrialWays(Trial trial) implements Ways {

    @Override
    public String to(String linkId, Within within) {
        return trial.at(new Spot(linkId, within, false)).page();
    }

    @Override
    public String removal(String group, Within within) {
        return trial.at(new Spot(group, within, true)).page();
    }
}
