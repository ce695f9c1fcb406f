/** Receives everything said about one episode, gives the (cell, value) pairs that it adds to the statistics. Pure. */
package fr.boussole.indicator.contribution;
