package fr.boussole.response.adt;

import ca.uhn.hl7v2.ErrorCode;
import ca.uhn.hl7v2.HL7Exception;
import fr.boussole.response.admission.Reading;
import fr.boussole.response.catalogue.Places;
import fr.boussole.response.feed.Fed;
import fr.boussole.response.feed.FeedMapping;
import fr.boussole.response.feed.FeedMappings;
import fr.boussole.response.feed.Feeding;
import fr.boussole.response.security.Scope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes one message, in one transaction: what it tells, and that it was told. */
@ApplicationScoped
class AdtIntake {

    private static final Map<String, String> PLACES = Map.of(
            "/establishmentReference", "PV1-19",
            "/patientReference", "PID-3",
            "/organisation", "PV1-3",
            "/anchorDate", "PV1-44",
            "/sex", "PID-8",
            "/ageBand", "PID-7",
            "/contacts/PATIENT/name", "PID-5",
            "/contacts/PATIENT/address", "PID-11",
            "/contacts/PATIENT/language", "PID-15");
    private static final String WAYS = "PID-13";

    private final AdtReader reader = new AdtReader();
    private final FeedMappings mappings;
    private final Feeding feeding;
    private final AdtLog log;
    private final Places places;
    private final Clock clock;

    AdtIntake(FeedMappings mappings, Feeding feeding, AdtLog log, Places places, Clock clock) {
        this.mappings = mappings;
        this.feeding = feeding;
        this.log = log;
        this.places = places;
        this.clock = clock;
    }

    Acknowledgement take(Envelope envelope, byte[] bytes, Scope.View view) {
        Optional<Trigger> trigger = Trigger.of(part(envelope.type(), 1));
        if (!part(envelope.type(), 0).equals("ADT")) {
            return Acknowledgement.refused(
                    "MSH-9", ErrorCode.UNSUPPORTED_MESSAGE_TYPE, "Only messages of the type ADT are read here");
        }
        if (trigger.isEmpty()) {
            return Acknowledgement.refused(
                    "MSH-9",
                    ErrorCode.UNSUPPORTED_EVENT_CODE,
                    "Only the events A01, A03, A08, A11 and A13 are read here");
        }
        if (!envelope.version().startsWith("2")) {
            return Acknowledgement.refused("MSH-12", ErrorCode.UNSUPPORTED_VERSION_ID, "Only versions 2 are read here");
        }
        if (envelope.controlId().isEmpty()) {
            return Acknowledgement.refused(
                    "MSH-10", ErrorCode.REQUIRED_FIELD_MISSING, "A message has an id of its own");
        }
        Optional<String> text = envelope.charset().flatMap(known -> envelope.text(bytes));
        if (text.isEmpty()) {
            return Acknowledgement.refused(
                    "MSH-18",
                    ErrorCode.TABLE_VALUE_NOT_FOUND,
                    "The message is not of its charset, or that is not known here: UNICODE UTF-8, 8859/1 and 8859/15 are");
        }
        return speaker(envelope, view)
                .map(speaker -> take(envelope, bytes, text.get(), trigger.get(), speaker))
                .orElseGet(
                        () -> Acknowledgement.refused(
                                "MSH-3",
                                ErrorCode.UNKNOWN_KEY_IDENTIFIER,
                                "This system speaks for no establishment that you see: name it in the establishment's mapping"));
    }

    private Optional<Feeding.Speaker> speaker(Envelope envelope, Scope.View view) {
        return mappings.establishment(new FeedMapping.Sender(envelope.application(), envelope.facility()))
                .filter(establishment -> places.find(establishment, view).isPresent())
                .flatMap(establishment ->
                        mappings.of(establishment).map(mapping -> new Feeding.Speaker(establishment, mapping, view)));
    }

    private Acknowledgement take(
            Envelope envelope, byte[] bytes, String text, Trigger trigger, Feeding.Speaker speaker) {
        try {
            AdtReader.Told told = reader.read(text, trigger, clock.instant());
            return inTransaction(envelope, bytes, told, speaker);
        } catch (HL7Exception unreadable) {
            return Acknowledgement.refused(
                    "",
                    ErrorCode.SEGMENT_SEQUENCE_ERROR,
                    "The segments of this message cannot be read as HL7 version 2");
        }
    }

    /** What is not accepted leaves nothing behind. */
    private Acknowledgement inTransaction(
            Envelope envelope, byte[] bytes, AdtReader.Told told, Feeding.Speaker speaker) {
        QuarkusTransaction.begin();
        boolean isAccepted = false;
        try {
            Acknowledgement answer = take(envelope, bytes, told, speaker);
            isAccepted = answer.isAccepted();
            return answer;
        } catch (SQLException e) {
            throw new IllegalStateException("A message cannot be written down", e);
        } finally {
            if (isAccepted) {
                QuarkusTransaction.commit();
            } else {
                QuarkusTransaction.rollback();
            }
        }
    }

    private Acknowledgement take(Envelope envelope, byte[] bytes, AdtReader.Told told, Feeding.Speaker speaker)
            throws SQLException {
        AdtLog.Known known = log.keep(envelope, bytes);
        if (known == AdtLog.Known.SAME) {
            return Acknowledgement.accepted("This message has been taken already");
        }
        if (known == AdtLog.Known.OTHER) {
            return Acknowledgement.faulty(List.of(new Acknowledgement.Fault(
                    "MSH-10", ErrorCode.DUPLICATE_KEY_IDENTIFIER, "Another message of this system had the same id")));
        }
        Fed fed = feeding.take(told.passage(), told.saidAt(), speaker);
        if (fed instanceof Fed.Refused refused) {
            return Acknowledgement.faulty(
                    refused.faults().stream().map(AdtIntake::fault).toList());
        }
        return Acknowledgement.accepted(fed instanceof Fed.Passed passed ? passed.why() : "");
    }

    private static Acknowledgement.Fault fault(Reading.Fault fault) {
        String place = PLACES.getOrDefault(fault.pointer(), fault.pointer().startsWith("/contacts") ? WAYS : "");
        return new Acknowledgement.Fault(place, ErrorCode.DATA_TYPE_ERROR, fault.message());
    }

    private static String part(String type, int number) {
        String[] parts = type.split("\\^", -1);
        return parts.length > number ? parts[number] : "";
    }
}
