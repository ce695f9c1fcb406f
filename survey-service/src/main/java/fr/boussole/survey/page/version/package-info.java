/** Receives one version of a questionnaire, gives what it asks, its scales, its remarks and its life in words. */
package fr.boussole.survey.page.version;
