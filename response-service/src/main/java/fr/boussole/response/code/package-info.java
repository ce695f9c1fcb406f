/** Receives an invitation that goes out on paper or by SMS, gives a code or an address short enough for it, and opens it when it comes back. */
package fr.boussole.response.code;
