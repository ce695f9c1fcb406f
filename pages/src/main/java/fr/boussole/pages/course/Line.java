package fr.boussole.pages.course;

import java.util.List;

/**
 * A question and its answers, to be read again.
 *
 * @param answers in words; none when it was passed over
 * @param href where it is changed
 * @param missing whether it has to be answered before sending
 */
public record Line(String question, List<String> answers, String href, boolean missing) {}
