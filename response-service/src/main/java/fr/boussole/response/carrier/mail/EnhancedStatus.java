package fr.boussole.response.carrier.mail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A status of a mail system by RFC 3463, such as 5.1.1: its class (2 done, 4 not now, 5 never), its subject (1 the address, 2 the
 * mailbox, 7 policy…) and its detail.
 */
record EnhancedStatus(int kind, int subject, int detail) {

    private static final Pattern FORM = Pattern.compile("\\b([245])\\.(\\d{1,3})\\.(\\d{1,3})\\b");

    /** The first that stands in a text. */
    static Optional<EnhancedStatus> in(String text) {
        Matcher found = FORM.matcher(text);
        return found.find()
                ? Optional.of(new EnhancedStatus(number(found, 1), number(found, 2), number(found, 3)))
                : Optional.empty();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** Whether that mailbox exists and is only full: it may be emptied. */
    boolean isFull() {
        return subject == 2 && detail == 2;
    }

    /** Whether it is said of the person's address or mailbox, and not of us, of the way or of a policy. */
    boolean isAboutThePerson() {
        return (subject == 1 || subject == 2) && !isFull();
    }

    @Override
    public String toString() {
        return kind + "." + subject + "." + detail;
    }
}
