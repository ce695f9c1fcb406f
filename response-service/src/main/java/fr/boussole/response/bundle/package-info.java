/** Receives FHIR transactions of patients and their stays, gives them to the feed, all or none. */
package fr.boussole.response.bundle;
