/** Receives a FHIRPath expression as its author wrote it, gives the form library's expression, or why there is none, to the compiler. */
package fr.boussole.survey.fhirpath;
