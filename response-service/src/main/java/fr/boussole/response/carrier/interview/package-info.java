/** Receives a notice, puts it on the list of those whom an interviewer calls or visits, and tells what came of each attempt. */
package fr.boussole.response.carrier.interview;
