/** Receives who is signed in, gives the part of the organisations that they may see. */
package fr.boussole.indicator.access;
