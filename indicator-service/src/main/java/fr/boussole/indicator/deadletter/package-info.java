/** Receives the messages that could not be understood, gives their number and their reasons to whoever must mend them. */
package fr.boussole.indicator.deadletter;
