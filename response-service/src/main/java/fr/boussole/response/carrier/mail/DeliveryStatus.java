package fr.boussole.response.carrier.mail;

import fr.boussole.response.carrier.DeliveryReport.Outcome;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a mail system tells of one recipient (RFC 3464).
 *
 * @param action failed, delayed, delivered, relayed or expanded
 */
record DeliveryStatus(String action, EnhancedStatus status) {

    private static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_GROUPS = 20;

    /** Those of a part {@code message/delivery-status}: after the fields of the whole mail, a group for each recipient. */
    static List<DeliveryStatus> in(Part part) throws MessagingException, IOException {
        try (InputStream bytes = part.getInputStream()) {
            ByteArrayInputStream text = new ByteArrayInputStream(bytes.readNBytes(MOST_BYTES));
            List<DeliveryStatus> found = new ArrayList<>();
            for (int group = 0; group < MOST_GROUPS && text.available() > 0; group++) {
                of(new InternetHeaders(text)).ifPresent(found::add);
            }
            return found;
        }
    }

    private static Optional<DeliveryStatus> of(InternetHeaders fields) {
        return field(fields, "Action").flatMap(action -> field(fields, "Status")
                .flatMap(EnhancedStatus::in)
                .map(status -> new DeliveryStatus(action.toLowerCase(Locale.ROOT), status)));
    }

    private static Optional<String> field(InternetHeaders fields, String name) {
        return Optional.ofNullable(fields.getHeader(name, null)).map(String::strip);
    }

    /** What it means for the notice; nothing when the mail is still under way. */
    Optional<Outcome> outcome() {
        return switch (action) {
            case "delivered" -> Optional.of(Outcome.DELIVERED);
            case "failed" ->
                Optional.of(status.kind() == 5 && !status.isFull() ? Outcome.BOUNCED_HARD : Outcome.BOUNCED_SOFT);
            default -> Optional.empty();
        };
    }
}
