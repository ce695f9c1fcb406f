/** Receives the lines of the national FINESS file, gives the establishments it tells of, or what is wrong with a line. */
package fr.boussole.survey.organisation.finess;
