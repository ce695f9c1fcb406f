/** Receives HTTP requests, gives figures as JSON, CSV and events, or a problem that says what to mend. */
package fr.boussole.indicator.api;
