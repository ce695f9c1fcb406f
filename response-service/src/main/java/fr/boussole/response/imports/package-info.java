/** Receives past answers of other systems as CSV, gives episodes, responses and a row-by-row report. */
package fr.boussole.response.imports;
