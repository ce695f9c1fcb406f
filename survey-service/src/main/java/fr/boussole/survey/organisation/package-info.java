/** Receives regions, establishments and units, gives the tree of organisations to the other services. */
package fr.boussole.survey.organisation;
