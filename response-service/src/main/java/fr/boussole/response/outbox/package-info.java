/** Receives messages in the transaction of the change they tell, gives them to Kafka in order. */
package fr.boussole.response.outbox;
