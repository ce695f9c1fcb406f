/** Receives figures already computed, gives cards, filters and tables that say them in the reader's language. */
package fr.boussole.pages.figure;
