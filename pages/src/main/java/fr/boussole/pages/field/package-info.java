/** Receives questions with what was answered so far, gives the field tags finished views to draw. */
package fr.boussole.pages.field;
