/** Receives FHIR answers, gives exact values and the tree that holds them to branching, validation and scoring. */
package fr.boussole.form.answer;
