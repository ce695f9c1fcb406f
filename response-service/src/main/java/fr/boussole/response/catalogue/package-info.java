/** Receives what survey-service publishes, gives forms, pathways and organisations to everyone here. */
package fr.boussole.response.catalogue;
