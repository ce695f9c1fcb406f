/** Receives compiled questionnaires and answers, gives branching, validation and scores alike to every service. */
package fr.boussole.form;
