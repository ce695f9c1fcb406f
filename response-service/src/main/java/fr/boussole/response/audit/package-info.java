/** Receives what someone signed in did to whom, and keeps it for those who must answer for it. */
package fr.boussole.response.audit;
