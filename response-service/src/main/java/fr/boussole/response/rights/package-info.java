/** Receives what a person wishes to be done with what is held of them, gives it to follow-up, contacts and erasure, and tells them. */
package fr.boussole.response.rights;
