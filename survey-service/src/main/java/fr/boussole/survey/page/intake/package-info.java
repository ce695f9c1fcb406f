/** Receives a file or pasted text from an author, gives the verdict of the import policy in plain words. */
package fr.boussole.survey.page.intake;
