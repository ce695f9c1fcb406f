/** Receives a questionnaire, gives an author who imports, tries and publishes it in a browser. */
package fr.boussole.e2e.author;
