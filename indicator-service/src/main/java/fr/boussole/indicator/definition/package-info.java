/** Receives the published questionnaires, pathways and organisations, gives one catalogue of them to whoever computes. */
package fr.boussole.indicator.definition;
