/** Receives a link, gives a patient who answers: on a phone in a browser, or on several devices at once. */
package fr.boussole.e2e.patient;
