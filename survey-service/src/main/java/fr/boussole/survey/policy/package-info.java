/** Receives a questionnaire as somebody wrote it, gives the same questionnaire mended where its meaning is clear, or every reason to refuse it. */
package fr.boussole.survey.policy;
