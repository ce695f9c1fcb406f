/** Receives a form and answers, gives what the browser's twin makes of them, to compare with the library's own word. */
package fr.boussole.pages.twin;
