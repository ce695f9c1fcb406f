/** Receives the wish to be forgotten, gives deletions to the database and tombstones to the outbox. */
package fr.boussole.response.erasure;
