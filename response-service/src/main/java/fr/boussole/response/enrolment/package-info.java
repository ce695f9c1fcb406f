/** Receives who is followed from hospitals, one by one or in bulk, gives episodes with their invitations. */
package fr.boussole.response.enrolment;
