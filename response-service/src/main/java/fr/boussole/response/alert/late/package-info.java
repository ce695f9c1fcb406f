/** Receives the cases that nobody acknowledged in time, gives them to their establishment and writes that there is something to look at. */
package fr.boussole.response.alert.late;
