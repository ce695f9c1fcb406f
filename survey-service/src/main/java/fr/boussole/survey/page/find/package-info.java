/** Receives what an author looks for, gives the questionnaires that fit, a page at a time. */
package fr.boussole.survey.page.find;
