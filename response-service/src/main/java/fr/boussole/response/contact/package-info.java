/** Receives how a person can be reached, seals it, and gives it to the carriers for as long as something is to be asked. */
package fr.boussole.response.contact;
