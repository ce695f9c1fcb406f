/** Receives responses, invitations and definitions from Kafka, gives tallies, kept up to date by difference. */
package fr.boussole.indicator.stream;
