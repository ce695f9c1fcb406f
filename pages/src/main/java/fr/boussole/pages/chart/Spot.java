package fr.boussole.pages.chart;

/** A place on a sheet, in units of the viewBox, y growing downwards. */
record Spot(double x, double y) {}
