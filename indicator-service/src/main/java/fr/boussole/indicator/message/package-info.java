/** Receives the messages of the response service as JSON, gives records or a refusal with its reason to the stream. */
package fr.boussole.indicator.message;
