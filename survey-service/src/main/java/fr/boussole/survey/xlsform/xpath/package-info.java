/** Receives an expression as XLSForms write them, gives its tree, or says what in it is not understood. */
package fr.boussole.survey.xlsform.xpath;
