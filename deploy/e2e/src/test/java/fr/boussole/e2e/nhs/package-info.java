/** Receives the public NHS file and the tables published from it, gives the proof that the platform finds the same figures. */
package fr.boussole.e2e.nhs;
