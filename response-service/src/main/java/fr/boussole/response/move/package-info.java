/** Receives a new version of a pathway that is to reach what has not been sent, gives it to the episodes under way. */
package fr.boussole.response.move;
