package fr.boussole.response.carrier.mail;

import fr.boussole.response.carrier.DeliveryReport;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What a mail that came in turns out to be. */
sealed interface Returned {

    /** A mail system's report on that notice. */
    record Report(UUID notice, DeliveryReport report) implements Returned {}

    /** A machine's answer, or a report that a mail is still under way: there is nothing to do. */
    record Noise() implements Returned {}

    /** Something that a person should look at: a reply, or a report about a mail that is not ours. */
    record Other() implements Returned {}

    int MOST_OF_ORIGINAL = 64 * 1024;
    String[] ADDRESSED = {"To", "Delivered-To", "X-Original-To", "Envelope-To"};

    /** Reads it. The address that it came to tells the notice, or the Message-ID of the mail that it gives back. */
    static Returned of(Message mail, Envelopes envelopes, Instant now) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report")) {
            return isAutomatic(mail) ? new Noise() : new Other();
        }
        List<BodyPart> parts = parts(mail);
        Optional<BodyPart> status = parts.stream()
                .filter(part -> is(part, "message/delivery-status"))
                .findFirst();
        if (status.isEmpty()) {
            return new Other();
        }
        Optional<UUID> notice = addressed(mail, envelopes).or(() -> givenBack(parts, envelopes));
        if (notice.isEmpty()) {
            return new Other();
        }
        Instant at = when(mail, now);
        return DeliveryStatus.in(status.get()).stream()
                .flatMap(told ->
                        told
                                .outcome()
                                .map(outcome -> new DeliveryReport(
                                        outcome, at, told.status().toString()))
                                .stream())
                .findFirst()
                .<Returned>map(report -> new Report(notice.get(), report))
                .orElseGet(Noise::new);
    }

    /** Always the same of the same mail, so that one that is read again tells nothing new: when it was written, else when it came. */
    private static Instant when(Message mail, Instant now) throws MessagingException {
        return Stream.of(Optional.ofNullable(mail.getSentDate()), Optional.ofNullable(mail.getReceivedDate()))
                .flatMap(Optional::stream)
                .map(Date::toInstant)
                .filter(date -> date.isBefore(now))
                .findFirst()
                .orElse(now);
    }

    private static boolean isAutomatic(Message mail) throws MessagingException {
        return Optional.ofNullable(mail.getHeader("Auto-Submitted"))
                .filter(given -> !given[0].strip().equalsIgnoreCase("no"))
                .isPresent();
    }

    private static List<BodyPart> parts(Part mail) throws MessagingException, IOException {
        List<BodyPart> parts = new ArrayList<>();
        if (mail.getContent() instanceof Multipart multipart) {
            for (int i = 0; i < multipart.getCount(); i++) {
                parts.add(multipart.getBodyPart(i));
            }
        }
        return parts;
    }

    private static boolean is(Part part, String type) {
        try {
            return part.isMimeType(type);
        } catch (MessagingException unreadable) {
            return false;
        }
    }

    private static Optional<UUID> addressed(Message mail, Envelopes envelopes) throws MessagingException {
        List<String> values = new ArrayList<>();
        for (String name : ADDRESSED) {
            values.addAll(List.of(Optional.ofNullable(mail.getHeader(name)).orElse(new String[0])));
        }
        return values.stream()
                .flatMap(value -> envelopes.notice(value).stream())
                .findFirst();
    }

    private static Optional<UUID> givenBack(List<BodyPart> parts, Envelopes envelopes) {
        return parts.stream()
                .filter(part -> is(part, "message/rfc822") || is(part, "text/rfc822-headers"))
                .flatMap(Returned::beginning)
                .flatMap(text -> envelopes.notice(text).stream())
                .findFirst();
    }

    private static Stream<String> beginning(BodyPart part) {
        try (InputStream raw = part.getInputStream()) {
            return Stream.of(new String(raw.readNBytes(MOST_OF_ORIGINAL), StandardCharsets.ISO_8859_1));
        } catch (MessagingException | IOException unreadable) {
            return Stream.empty();
        }
    }
}
