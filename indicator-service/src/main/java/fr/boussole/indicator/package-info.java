/** Receives responses, invitations and definitions, gives figures that people can trust: as pages, as an API, as events. */
package fr.boussole.indicator;
