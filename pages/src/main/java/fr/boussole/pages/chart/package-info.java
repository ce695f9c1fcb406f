/** Receives figures already computed, gives drawings (paths, points and labels) that one template writes as SVG. */
package fr.boussole.pages.chart;
