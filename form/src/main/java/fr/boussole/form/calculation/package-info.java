/** Receives a form and answers, gives the answers with the values that the form calculates to the services that store and send them. */
package fr.boussole.form.calculation;
