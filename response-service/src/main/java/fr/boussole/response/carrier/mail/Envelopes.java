package fr.boussole.response.carrier.mail;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names by which a mail is known when it comes back: its envelope sender (one for each notice, "VERP") and its Message-ID. Both
 * are signed, so that nobody can give back what was never sent.
 *
 * @param bounces the local part before the plus sign
 */
record Envelopes(ReturnIds ids, String bounces, String domain) {

    private static final Pattern TOKEN = Pattern.compile("(?i)[0-9a-f]{52}(?=@)");

    /** Such as {@code retour+019c…@hopital.example}. */
    String sender(UUID notice) {
        return bounces + "+" + ids.sign(notice) + "@" + domain;
    }

    /** Such as {@code <019c…@hopital.example>}. */
    String messageId(UUID notice) {
        return "<" + ids.sign(notice) + "@" + domain + ">";
    }

    /** The notice that a header names by either, if one does. */
    Optional<UUID> notice(String header) {
        Matcher tokens = TOKEN.matcher(header);
        return Stream.iterate(tokens.find(), found -> found, found -> tokens.find())
                .flatMap(found -> ids.read(tokens.group()).stream())
                .findFirst();
    }
}
