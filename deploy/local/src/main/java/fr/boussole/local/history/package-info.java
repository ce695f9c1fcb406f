/** Receives past answers as rows, gives the historic import's CSV to whoever uploads it. */
package fr.boussole.local.history;
