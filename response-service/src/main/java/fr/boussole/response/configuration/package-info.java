/** Receives the settings of the place where the service runs, gives them typed to the features. */
package fr.boussole.response.configuration;
