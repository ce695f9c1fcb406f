/** Receives an expression and what it may look at, gives the collection that it comes to, or why it comes to none, to branching and calculation. */
package fr.boussole.form.evaluation;
