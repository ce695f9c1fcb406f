package fr.boussole.pages.course;

import java.util.List;

/**
 * One occurrence of a repeating group: what was answered in it, and the way to take it out.
 *
 * @param title the group's title and the number of the card
 * @param removal where one is asked whether it is really to be taken out
 */
public record Card(String title, List<Line> lines, String removal) {}
