package fr.boussole.response.desk.worklist;

/**
 * What came of asking by one channel: each step counts once, under the last channel by which it was asked.
 *
 * @param channel as {@code pathway.Channel} names it
 * @param asked steps of which a notice was handed over
 * @param opened of these, those whose form was opened
 * @param completed of these, those that were answered to the end
 * @param bounced notices that came back for good or could not be handed over
 */
public record Answers(String channel, long asked, long opened, long completed, long bounced) {}
