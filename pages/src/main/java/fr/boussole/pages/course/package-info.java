/** Receives a form and the answers so far, gives the way through it, one question on a page, as a person walks it. */
package fr.boussole.pages.course;
