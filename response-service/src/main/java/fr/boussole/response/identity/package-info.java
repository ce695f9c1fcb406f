/** Receives a hospital's own reference, gives the pseudonym by which an episode is known; and new identifiers. */
package fr.boussole.response.identity;
