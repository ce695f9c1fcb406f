/** Receives settings, gives PostgreSQL, Kafka, Keycloak and the three services, started side by side and stopped in reverse order. */
package fr.boussole.local;
