/** Receives a notice, puts it among the letters of its establishment for the day, and gives them as PDF to whoever posts them. */
package fr.boussole.response.carrier.letter;
