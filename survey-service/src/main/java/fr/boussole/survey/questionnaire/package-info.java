/** Receives FHIR questionnaires from authors, gives published versions, which never change, to everyone. */
package fr.boussole.survey.questionnaire;
