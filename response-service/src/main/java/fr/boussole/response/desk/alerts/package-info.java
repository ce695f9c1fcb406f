/** Receives the cases that alerts opened, gives a coordinator the gravest first, and takes what they do about each. */
package fr.boussole.response.desk.alerts;
