package fr.boussole.response.page;

import io.quarkus.qute.TemplateInstance;

/**
 * The first screen: who asks, why, how long, who reads it, that care will not change; one button.
 *
 * @param why in the questionnaire's own words, or empty
 * @param next where the button leads
 * @param begun whether something is answered already
 */
record WelcomePage(
        Frame frame,
        String organisation,
        String heading,
        String why,
        int minutes,
        int questions,
        String next,
        boolean begun)
        implements TemplateInstance {}
