/** Receives the calls and visits that are due, gives an interviewer one at a time with what to say, and takes what came of it. */
package fr.boussole.response.desk.calls;
