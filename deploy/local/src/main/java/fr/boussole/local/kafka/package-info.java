/** Receives a directory and a port, gives a real Kafka broker, with the platform's topics, to the services and to their tests. */
package fr.boussole.local.kafka;
