/** Receives what is published, gives staff a page that lists it. */
package fr.boussole.survey.page;
