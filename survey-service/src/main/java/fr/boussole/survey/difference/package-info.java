/** Receives two versions of a questionnaire, gives what differs between them, in words and with what it means for answers and scores. */
package fr.boussole.survey.difference;
