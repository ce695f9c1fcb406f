/** Receives the steps that fall due, gives each person one notice at a time by the channel that reaches them, and keeps account of each. */
package fr.boussole.response.dispatch;
