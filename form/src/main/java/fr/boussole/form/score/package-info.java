/** Receives a scale, a form and answers, gives a score and the way to it to the indicators. */
package fr.boussole.form.score;
