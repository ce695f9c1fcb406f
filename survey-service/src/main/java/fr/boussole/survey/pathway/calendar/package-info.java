/** Receives a step's periods and the date of an event, gives the days and instants of that step to publication and simulation. */
package fr.boussole.survey.pathway.calendar;
