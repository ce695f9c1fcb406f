/** Receives counts by stratum of people (age band, sex…), gives figures as if every place cared for the same people. Pure. */
package fr.boussole.indicator.standardisation;
