/** Receives remarks and refusals, gives FHIR clients what they understand. */
package fr.boussole.survey.fhir;
