/** Receives what a person has just said, gives cases to the coordinators who must look at it, and to the person what to do now. */
package fr.boussole.response.alert;
