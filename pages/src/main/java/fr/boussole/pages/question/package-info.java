/** Receives a question and what was written in its field, gives the field to draw and the answer that was meant. */
package fr.boussole.pages.question;
