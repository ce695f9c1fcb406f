/** Receives nothing, gives the tests one running platform, people who call it, and what it has counted. */
package fr.boussole.e2e.platform;
