/** Receives how often each value was given, gives means, proportions, changes, quantiles and limits to the indicators. */
package fr.boussole.indicator.statistic;
