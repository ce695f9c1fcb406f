/** Receives what a coordinator looks for, gives where everyone stands: counts by state, the people one by one, answers by channel. */
package fr.boussole.response.desk.worklist;
