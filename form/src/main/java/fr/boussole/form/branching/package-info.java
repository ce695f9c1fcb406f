/** Receives a form and the answers so far, gives the items that are asked to the pages, to validation and to scoring. */
package fr.boussole.form.branching;
