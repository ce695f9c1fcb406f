/** Receives what authors and reviewers decide about a version of a questionnaire, gives published ones to the other services. */
package fr.boussole.survey.lifecycle;
