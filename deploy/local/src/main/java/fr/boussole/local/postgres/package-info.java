/** Receives a directory and a port, gives a real PostgreSQL server to the services and to their tests. */
package fr.boussole.local.postgres;
