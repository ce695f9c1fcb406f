/** Receives a row of a hospital's own file of stays, and how that hospital writes it, gives a candidate or every fault. */
package fr.boussole.response.stay.mapping;
