/** Receives the whole log of responses and invitations, gives the tallies it amounts to, to be compared with the live ones. */
package fr.boussole.indicator.verification;
