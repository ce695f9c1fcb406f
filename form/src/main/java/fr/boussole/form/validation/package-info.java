/** Receives a form and answers, gives every fault with its place to the services that take answers in. */
package fr.boussole.form.validation;
