/** Receives figures with the number of people behind each, gives those that may be seen and hides the others, for every output. */
package fr.boussole.indicator.disclosure;
