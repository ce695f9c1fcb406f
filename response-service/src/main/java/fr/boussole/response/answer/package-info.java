/** Receives answers from the patient's page and from other systems, gives one stored response and its message to the outbox. */
package fr.boussole.response.answer;
