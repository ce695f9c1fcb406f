/** Receives a question about a pathway, gives its figures from the tallies, each with its uncertainty and its explanation. */
package fr.boussole.indicator.indicator;
