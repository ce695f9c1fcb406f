/** Receives numbers, gives them as people of a language read them. */
package fr.boussole.pages.number;
