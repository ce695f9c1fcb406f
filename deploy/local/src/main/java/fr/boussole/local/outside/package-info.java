/** Receives the mails and SMS of the demonstration, which leave this machine for nowhere, and shows each of them on a page. */
package fr.boussole.local.outside;
