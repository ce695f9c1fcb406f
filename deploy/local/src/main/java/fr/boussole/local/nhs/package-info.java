/**
 * Receives the NHS PROMs provider files as published, gives them to the historic import, and compares the platform's figures
 * with those that the programme published.
 */
package fr.boussole.local.nhs;
