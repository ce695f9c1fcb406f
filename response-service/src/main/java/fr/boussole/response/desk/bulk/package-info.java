/** Receives many people and one thing to do for them, gives what will happen to whom, does it, and tells what came of each. */
package fr.boussole.response.desk.bulk;
