/** Receives who is signed in, gives the part of the organisations that they may see to every query. */
package fr.boussole.response.security;
