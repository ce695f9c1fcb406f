/** Receives two versions of a questionnaire, gives their differences side by side in words. */
package fr.boussole.survey.page.compare;
