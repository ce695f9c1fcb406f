/** Receives bodies and refusals, gives bounded JSON to the resources and readable problems to the caller. */
package fr.boussole.survey.http;
