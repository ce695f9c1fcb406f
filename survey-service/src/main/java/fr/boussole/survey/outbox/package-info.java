/** Receives what a transaction has changed, gives it to the topics in order, at least once. */
package fr.boussole.survey.outbox;
