/** Receives files that people add to their answers, checks, cleans and seals them, and gives back what answers say of them. */
package fr.boussole.response.attachment;
