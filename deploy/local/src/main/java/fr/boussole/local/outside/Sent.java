package fr.boussole.local.outside;

import java.time.Instant;

/**
 * A message that was sent.
 *
 * @param channel {@code mail} or {@code SMS}
 * @param about subject of a mail, or empty
 * @param text as people read it
 * @param html the other form of a mail, or empty
 */
record Sent(String channel, Instant at, String to, String about, String text, String html) {}
