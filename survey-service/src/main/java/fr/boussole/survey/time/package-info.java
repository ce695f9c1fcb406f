/** Receives nothing, gives everyone the same clock. */
package fr.boussole.survey.time;
