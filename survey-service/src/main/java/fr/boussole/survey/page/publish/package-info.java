/** Receives what an author states of each score, gives a version its publication, or says what is still to be stated. */
package fr.boussole.survey.page.publish;
