/** Receives what must be refused or forgotten, gives the clear error and the proof that nothing else changed. */
package fr.boussole.e2e.access;
