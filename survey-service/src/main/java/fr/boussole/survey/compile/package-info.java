/** Receives a FHIR questionnaire that the import policy accepted, gives the form definition that phones, servers and scores share. */
package fr.boussole.survey.compile;
