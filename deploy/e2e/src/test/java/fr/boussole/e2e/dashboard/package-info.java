/** Receives a sign-in, gives a quality manager in front of a dashboard that moves as patients answer. */
package fr.boussole.e2e.dashboard;
