/** Receives what one person answered over the steps of their pathway, gives them their own scores so far. */
package fr.boussole.response.evolution;
