/** Receives the sheets of an XLSForm (ODK, Kobo), gives a FHIR R4 questionnaire and every remark on what could not follow. */
package fr.boussole.survey.xlsform;
