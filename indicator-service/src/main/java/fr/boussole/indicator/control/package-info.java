/** Receives a figure period by period, gives the level and limits that chance would keep it within, and names what it does not explain. Pure. */
package fr.boussole.indicator.control;
