/** Receives what is published and who sits at the desk, gives staff their pages: each its own package, framed alike. */
package fr.boussole.survey.page;
