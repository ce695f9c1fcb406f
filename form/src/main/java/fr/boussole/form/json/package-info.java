/** Receives a JSON tree, gives its members and every misshape with its place to the readers of forms, answers and scales. */
package fr.boussole.form.json;
