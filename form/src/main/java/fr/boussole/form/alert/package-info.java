/** Receives what an author watches for and the answers of one person, gives what raises an alert. */
package fr.boussole.form.alert;
