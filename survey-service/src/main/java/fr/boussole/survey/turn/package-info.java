/** Receives the name of something that several requests could change at once, gives each its turn. */
package fr.boussole.survey.turn;
