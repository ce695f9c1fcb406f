/** Receives topics from the broker, gives their records, whole and in order, to whoever follows them. */
package fr.boussole.indicator.kafka;
