/** Receives who of the staff looks and what they do, gives them their cases and keeps account of every deed. */
package fr.boussole.response.alert.staff;
