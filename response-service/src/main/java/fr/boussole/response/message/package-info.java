/** Receives the state of an invitation or a response, gives the message about it to the outbox. */
package fr.boussole.response.message;
