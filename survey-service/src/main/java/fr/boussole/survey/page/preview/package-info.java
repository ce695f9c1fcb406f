/** Receives a questionnaire and the answers that an author tries, gives the patient's own page and what comes of the answers. */
package fr.boussole.survey.page.preview;
