/** Receives a published pathway as JSON, gives its steps and attributes to the schedule and to episodes. */
package fr.boussole.response.pathway;
