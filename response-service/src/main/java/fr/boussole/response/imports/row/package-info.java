/** Receives one row of a file of past answers, gives a past response that fits its form, or every fault. */
package fr.boussole.response.imports.row;
