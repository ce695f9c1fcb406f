/** Receives a hospital's file of eligible stays, gives candidates to enrolment and a row-by-row report. */
package fr.boussole.response.stay;
