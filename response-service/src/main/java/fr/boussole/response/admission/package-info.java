/** Receives what a hospital or a file says of an episode, gives facts that fit its pathway, or every fault. */
package fr.boussole.response.admission;
