/** Receives the rows of the tallies from every partition, gives their sums to whoever asks for a figure. */
package fr.boussole.indicator.tally;
