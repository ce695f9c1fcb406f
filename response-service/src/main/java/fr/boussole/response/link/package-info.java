/** Receives an invitation and an instant, gives a signed link to the patient, and reads it when it comes back. */
package fr.boussole.response.link;
