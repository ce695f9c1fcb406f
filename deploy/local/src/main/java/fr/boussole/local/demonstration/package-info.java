/**
 * Receives the addresses of a running platform, gives it the demonstration's definitions and synthetic patients through its
 * public APIs, as any hospital's software would.
 */
package fr.boussole.local.demonstration;
