/** Receives who is followed and who sits at the desk, gives coordinators their pages: each its own package, framed alike. */
package fr.boussole.response.desk;
