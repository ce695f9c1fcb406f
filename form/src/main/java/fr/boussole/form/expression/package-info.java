/** Receives what a questionnaire's expressions say, compiled from FHIRPath, gives it as a tree and as JSON to the form definition and to evaluation. */
package fr.boussole.form.expression;
