/** Receives what was known of people before care, gives what would be expected of them, and figures as if every place cared for the same people. Pure. */
package fr.boussole.indicator.casemix;
