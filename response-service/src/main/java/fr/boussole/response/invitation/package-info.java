/** Receives the steps that fall due, gives their state and a link for each to the hospital. */
package fr.boussole.response.invitation;
