/** Receives what a person tells of their care when nobody asked, gives it to the coordinators as a case. */
package fr.boussole.response.alert.adverse;
