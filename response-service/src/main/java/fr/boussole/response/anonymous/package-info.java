/** Receives sealed answers that must be nobody's, gives them to the outbox shuffled, once enough lie in the urn. */
package fr.boussole.response.anonymous;
