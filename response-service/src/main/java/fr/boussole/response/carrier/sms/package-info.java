/** Receives a notice, sends it as an SMS through a gateway, and hears from the gateway what became of it. */
package fr.boussole.response.carrier.sms;
