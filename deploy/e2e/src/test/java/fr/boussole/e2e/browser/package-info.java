/** Receives an address, gives what a person sees there: a page, its picture, and what keeps someone from using it. */
package fr.boussole.e2e.browser;
