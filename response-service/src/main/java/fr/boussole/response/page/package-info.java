/** Receives a link and what a person writes or taps, gives them their questionnaire one question at a time. */
package fr.boussole.response.page;
