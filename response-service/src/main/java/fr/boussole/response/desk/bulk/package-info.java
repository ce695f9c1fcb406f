/** Receives many people and one thing to do for them, gives what will happen to whom, does it behind, and tells how far it has come. */
package fr.boussole.response.desk.bulk;
