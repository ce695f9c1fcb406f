/** Receives scoring rules for published questionnaires, gives them to the other services with the questionnaire they score. */
package fr.boussole.survey.scale;
