/** Receives an .xlsx file of any origin, gives its three sheets as bounded rows of text. */
package fr.boussole.survey.xlsform.sheet;
