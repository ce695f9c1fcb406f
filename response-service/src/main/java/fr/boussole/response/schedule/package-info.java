/** Receives a pathway and an anchor date, gives each step's window to the invitations. */
package fr.boussole.response.schedule;
