/** Receives the unpacked Keycloak and a realm file, gives a sign-in server that knows the platform's roles and people. */
package fr.boussole.local.keycloak;
