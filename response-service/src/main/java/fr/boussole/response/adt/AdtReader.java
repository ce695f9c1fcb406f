package fr.boussole.response.adt;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.HapiContext;
import ca.uhn.hl7v2.parser.CanonicalModelClassFactory;
import ca.uhn.hl7v2.parser.PipeParser;
import ca.uhn.hl7v2.util.Terser;
import ca.uhn.hl7v2.validation.impl.ValidationContextFactory;
import fr.boussole.response.enrolment.ContactStatement;
import fr.boussole.response.feed.Moment;
import fr.boussole.response.feed.Passage;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a message tells of a stay. Whatever version 2 it says it is of, it is read as a message of 2.5: fields have only been
 * added since, and what is not known is passed over.
 */
final class AdtReader {

    private static final String READ_AS = "2.5";
    private static final ZoneId HOME = ZoneId.of("Europe/Paris");
    private static final int MOST_REPETITIONS = 20;
    private static final Set<String> MOBILE = Set.of("CP", "CELL");
    private static final Set<String> MAIL = Set.of("INTERNET", "X.400");

    private final HapiContext context = new DefaultHapiContext();

    AdtReader() {
        context.setModelClassFactory(new CanonicalModelClassFactory(READ_AS));
        context.setValidationContext(ValidationContextFactory.noValidation());
    }

    /**
     * What a message tells.
     *
     * @param saidAt when its event was recorded, or else when it was sent
     */
    record Told(Passage passage, Instant saidAt) {}

    /** @throws HL7Exception when its segments cannot be read */
    Told read(String text, Trigger trigger, Instant now) throws HL7Exception {
        var fields = new Fields(new Terser(new PipeParser(context).parse(text)));
        return new Told(fields.passage(trigger), fields.saidAt(now));
    }

    /** The fields of one message. */
    private static final class Fields {
        private final Terser terser;

        private Fields(Terser terser) {
            this.terser = terser;
        }

        private Passage passage(Trigger trigger) throws HL7Exception {
            Map<Moment, LocalDate> moments = new EnumMap<>(Moment.class);
            day("/.PV1-44").ifPresent(day -> moments.put(Moment.ADMISSION, day));
            day("/.PV1-45").ifPresent(day -> moments.put(Moment.DISCHARGE, day));
            day("/.PV2-8").ifPresent(day -> moments.put(Moment.EXPECTED_ADMISSION, day));
            day("/.PV2-9").ifPresent(day -> moments.put(Moment.EXPECTED_DISCHARGE, day));
            String visit = text("/.PV1-19-1");
            return new Passage(
                    visit.isEmpty() ? text("/.PID-18-1") : visit,
                    patient(),
                    text("/.PV1-2"),
                    text("/.PV1-3-1"),
                    text("/.PV1-10"),
                    Set.of(),
                    Optional.empty(),
                    moments,
                    day("/.PID-7"),
                    sex(),
                    text("/.PID-30").equalsIgnoreCase("Y") || !text("/.PID-29").isEmpty(),
                    Optional.of(contact()).filter(contact -> !contact.isEmpty()),
                    trigger.news());
        }

        /** The hospital's own number of the patient goes before any other. */
        private String patient() throws HL7Exception {
            String first = "";
            for (int i = 0; i < MOST_REPETITIONS; i++) {
                String number = text("/.PID-3(" + i + ")-1");
                if (number.isEmpty()) {
                    break;
                }
                if (text("/.PID-3(" + i + ")-5").equals("PI")) {
                    return number;
                }
                first = first.isEmpty() ? number : first;
            }
            return first;
        }

        private String sex() throws HL7Exception {
            String sex = text("/.PID-8").toUpperCase(Locale.ROOT);
            return Set.of("F", "M", "O", "U").contains(sex) ? sex : "";
        }

        private ContactStatement contact() throws HL7Exception {
            String email = "";
            String telephone = "";
            boolean isMobile = false;
            for (int i = 0; i < MOST_REPETITIONS; i++) {
                String way = "/.PID-13(" + i + ")";
                String equipment = text(way + "-3").toUpperCase(Locale.ROOT);
                String mail = text(way + "-4");
                String number = number(way);
                boolean isMail = MAIL.contains(equipment) || text(way + "-2").equals("NET");
                if (isMail && email.isEmpty()) {
                    email = mail.isEmpty() ? text(way + "-1") : mail;
                } else if (!isMail
                        && !number.isEmpty()
                        && (telephone.isEmpty() || !isMobile && MOBILE.contains(equipment))) {
                    telephone = number;
                    isMobile = MOBILE.contains(equipment);
                }
            }
            return new ContactStatement(name(), email, telephone, address(), language());
        }

        private String number(String way) throws HL7Exception {
            String whole = text(way + "-12");
            String first = text(way + "-1");
            if (!whole.isEmpty() || !first.isEmpty()) {
                return whole.isEmpty() ? first : whole;
            }
            String country = text(way + "-5");
            return (country.isEmpty() ? "" : "+" + country) + text(way + "-6") + text(way + "-7");
        }

        private String name() throws HL7Exception {
            return (text("/.PID-5-2") + " " + text("/.PID-5-1")).strip();
        }

        private List<String> address() throws HL7Exception {
            List<String> lines = new ArrayList<>();
            lines.add(text("/.PID-11-1"));
            lines.add(text("/.PID-11-2"));
            lines.add((text("/.PID-11-5") + " " + text("/.PID-11-3")).strip());
            return text("/.PID-11-1").isEmpty() ? List.of() : lines;
        }

        private String language() throws HL7Exception {
            String language = text("/.PID-15").toLowerCase(Locale.ROOT);
            return language.matches("[a-z]{2,3}(-[a-z]{2})?") ? language : "";
        }

        private Optional<LocalDate> day(String path) throws HL7Exception {
            String text = text(path + "-1");
            return text.length() < 8 ? Optional.empty() : parsed(text.substring(0, 8));
        }

        private static Optional<LocalDate> parsed(String day) {
            try {
                return Optional.of(LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE));
            } catch (DateTimeException none) {
                return Optional.empty();
            }
        }

        private Instant saidAt(Instant now) throws HL7Exception {
            return instant(text("/.EVN-2-1")).or(() -> quietly("/.MSH-7-1")).orElse(now);
        }

        private Optional<Instant> quietly(String path) {
            try {
                return instant(text(path));
            } catch (HL7Exception none) {
                return Optional.empty();
            }
        }

        private static Optional<Instant> instant(String text) {
            try {
                int zone = Math.max(text.indexOf('+'), text.indexOf('-'));
                String digits = (zone < 0 ? text : text.substring(0, zone)).replaceAll("\\..*", "");
                String whole = digits.length() < 8 ? digits : (digits + "000000").substring(0, 14);
                LocalDateTime local = LocalDateTime.parse(whole, DateTimeFormatter.ofPattern("uuuuMMddHHmmss"));
                return Optional.of(
                        zone < 0
                                ? local.atZone(HOME).toInstant()
                                : OffsetDateTime.parse(
                                                whole + text.substring(zone),
                                                DateTimeFormatter.ofPattern("uuuuMMddHHmmssxx"))
                                        .toInstant());
            } catch (DateTimeException | StringIndexOutOfBoundsException none) {
                return Optional.empty();
            }
        }

        private String text(String path) throws HL7Exception {
            String text = terser.get(path);
            return text == null || text.equals("\"\"") ? "" : text.strip();
        }
    }
}
