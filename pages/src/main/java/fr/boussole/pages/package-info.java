/** Receives finished view records, gives the three services one look: layouts, words, assets and languages. */
package fr.boussole.pages;
