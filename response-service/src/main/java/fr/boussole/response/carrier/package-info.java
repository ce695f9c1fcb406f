/** Receives a notice for one person, hands it to the world by one channel, and tells what became of it. */
package fr.boussole.response.carrier;
