/** Receives the steps of a patient's way from authors, gives immutable pathway versions to the other services. */
package fr.boussole.survey.pathway;
