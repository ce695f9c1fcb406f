/** Receives what went wrong, gives the caller an answer that a person understands. */
package fr.boussole.response.problem;
