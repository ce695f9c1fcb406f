/** Receives a person's passage along a pathway from hospitals, gives an episode with its invitations. */
package fr.boussole.response.episode;
