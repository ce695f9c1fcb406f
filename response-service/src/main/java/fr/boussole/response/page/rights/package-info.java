/** Receives what a person wishes from any message of ours and without an account, gives it to {@code rights} and says what was done. */
package fr.boussole.response.page.rights;
