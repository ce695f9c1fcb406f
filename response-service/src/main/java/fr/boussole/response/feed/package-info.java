/** Receives what a hospital's systems tell of one stay, whatever their language, gives it to enrolment by the hospital's mapping. */
package fr.boussole.response.feed;
