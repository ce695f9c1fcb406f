/** Receives people who are followed, gives a coordinator who looks after them in a browser, and a region that only counts. */
package fr.boussole.e2e.coordination;
