/** Receives what an organisation writes of what it did with answers, gives it to those who answer there. */
package fr.boussole.response.improvement;
