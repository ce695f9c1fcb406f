/** Receives the scoring rules of published instruments and a questionnaire, gives the scales bound to its questions to the author. */
package fr.boussole.survey.instrument;
