/** Receives reports, gives pages that answer one question each: the answer in a sentence, then charts, tables and how it was computed. */
package fr.boussole.indicator.page;
