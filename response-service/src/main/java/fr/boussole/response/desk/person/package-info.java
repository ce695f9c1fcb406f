/** Receives the pseudonym of someone who is followed, gives a coordinator their way so far, what comes next, and what can be done. */
package fr.boussole.response.desk.person;
