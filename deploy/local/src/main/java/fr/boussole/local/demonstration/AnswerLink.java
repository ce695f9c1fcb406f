package fr.boussole.local.demonstration;

import java.net.URI;

/**
 * A signed link with which a visitor answers as a patient would.
 *
 * @param pathway the pathway's id
 * @param step the step it opens
 * @param title what the visitor will be asked, in French
 * @param address the page to open on a phone or a desktop
 */
public record AnswerLink(String pathway, String step, String title, URI address) {}
