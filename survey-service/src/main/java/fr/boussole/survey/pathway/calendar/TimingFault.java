package fr.boussole.survey.pathway.calendar;

/**
 * Why a step can never be as its periods say.
 *
 * @param member the step's member to mend, such as {@code windowTo} or {@code reminders/1}
 * @param detail a sentence that names the dates on which it goes wrong
 */
public record TimingFault(String member, String detail) {}
