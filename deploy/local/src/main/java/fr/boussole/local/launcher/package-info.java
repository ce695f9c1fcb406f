/** Receives a newcomer's command, gives the platform running on this machine, where to look, and its clean end. */
package fr.boussole.local.launcher;
