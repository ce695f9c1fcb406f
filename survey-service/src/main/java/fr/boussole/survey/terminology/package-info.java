/** Receives value sets and code systems from authors, gives them to the compiler together with those of HL7. */
package fr.boussole.survey.terminology;
