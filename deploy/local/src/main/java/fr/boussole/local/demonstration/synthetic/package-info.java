/** Receives a day and a seed, gives invented episodes and answers that look like a real region's, always the same ones. */
package fr.boussole.local.demonstration.synthetic;
