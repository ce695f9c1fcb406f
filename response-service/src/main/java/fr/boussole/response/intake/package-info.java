/** Receives bodies of any size, gives the features no more than they said they read. */
package fr.boussole.response.intake;
