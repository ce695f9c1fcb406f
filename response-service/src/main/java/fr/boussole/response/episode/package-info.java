/** Receives facts about a person's passage, gives the episode to whoever may see it. */
package fr.boussole.response.episode;
