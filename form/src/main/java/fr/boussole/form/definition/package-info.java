/** Receives compiled questionnaires, gives the form definition to branching, validation, scoring and the patient's pages. */
package fr.boussole.form.definition;
