package fr.boussole.response.stay.mapping;

import fr.boussole.response.admission.AgeBands;
import fr.boussole.response.admission.Reading;
import fr.boussole.response.admission.Statement;
import fr.boussole.response.enrolment.Candidate;
import fr.boussole.response.enrolment.ContactStatement;
import fr.boussole.response.enrolment.LeftOut;
import fr.boussole.response.pathway.Pathway;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads the rows of one hospital's files. A fault is told by the column in which it is; what stands there is never repeated. */
public final class StayReader {

    private static final String PATIENT = "PATIENT";
    private static final int MOST_REMEMBERED = 10_000;

    private final StayMapping mapping;
    private final Function<String, Optional<Pathway>> pathways;
    private final Function<String, Optional<String>> establishments;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Optional<String>> remembered = new HashMap<>();

    /**
     * @param pathways the pathways that are published, by their ids
     * @param establishments the organisations that the sender sees, by their FINESS
     */
    public StayReader(
            StayMapping mapping,
            List<String> header,
            Function<String, Optional<Pathway>> pathways,
            Function<String, Optional<String>> establishments) {
        this.mapping = mapping;
        this.pathways = pathways;
        this.establishments = establishments;
        for (int place = 0; place < header.size(); place++) {
            places.putIfAbsent(header.get(place).strip(), place);
        }
    }

    /** The columns that the mapping names and the file lacks. */
    public List<String> missing() {
        return mapping.columns().stream()
                .filter(column -> !places.containsKey(column))
                .toList();
    }

    /** What a row says: a candidate as far as it could be read, and what is wrong with it, by columns. */
    public record Read(Candidate candidate, List<Reading.Fault> faults) {}

    public Read read(List<String> cells) {
        return new OneRow(new Row(places, cells)).read();
    }

    /** The column in which a fault of the candidate is. */
    public String column(String pointer, String pathway) {
        if (pointer.startsWith("/attributes/")) {
            return name(mapping.attributes().get(pointer.substring("/attributes/".length())));
        }
        if (pointer.startsWith("/anchors/")) {
            return name(mapping.events().get(pointer.substring("/anchors/".length())));
        }
        return switch (pointer) {
            case "/establishmentReference" -> mapping.reference().name();
            case "/patientReference" -> mapping.patient().name();
            case "/pathway" -> mapping.pathway().name();
            case "/organisation" -> organisationColumn();
            case "/anchorDate" ->
                name(pathways.apply(pathway)
                        .map(Pathway::mainAnchor)
                        .map(mapping.events()::get)
                        .orElse(Source.NONE));
            case "/ageBand" -> age().name();
            case "/sex" -> mapping.sex().name();
            case "/contacts/PATIENT/name" -> mapping.contact().name().name();
            case "/contacts/PATIENT/email" -> mapping.contact().email().name();
            case "/contacts/PATIENT/telephone" -> mapping.contact().telephone().name();
            case "/contacts/PATIENT/birthYear" -> mapping.birthDate().name();
            case "/contacts/PATIENT/language" -> mapping.contact().language().name();
            case "/contacts/PATIENT/address" ->
                name(mapping.contact().address().stream().findFirst().orElse(Source.NONE));
            default -> "";
        };
    }

    private String organisationColumn() {
        return mapping.unit().isPresent()
                ? mapping.unit().name()
                : mapping.finess().name();
    }

    private Source age() {
        return mapping.birthDate().isPresent() ? mapping.birthDate() : mapping.age();
    }

    private Optional<String> establishment(String finess) {
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(finess, establishments);
    }

    private static String name(Source source) {
        return source == null ? "" : source.name();
    }

    /** One row on its way. */
    private final class OneRow {
        private final Row row;
        private final List<Reading.Fault> faults = new ArrayList<>();

        private OneRow(Row row) {
            this.row = row;
        }

        private Read read() {
            if (row.cells().size() != places.size()) {
                fault("", "The row has " + row.cells().size() + " fields, the header " + places.size());
            }
            String pathwayId = value(mapping.pathway());
            Optional<Pathway> pathway = pathways.apply(pathwayId);
            Optional<LocalDate> anchor = pathway.flatMap(this::mainDate);
            Optional<LocalDate> birth = date(mapping.birthDate());
            checkOrder();
            OptionalLong age = age(birth, anchor);
            ContactStatement contact = contact();
            var facts = new Condition.Facts(row, age, !contact.isEmpty());
            Optional<LeftOut> leftOut = mapping.exclusions().stream()
                    .filter(exclusion -> exclusion.applies(pathwayId, facts))
                    .findFirst()
                    .map(Exclusion::leftOut);
            Statement statement = new Statement(
                    value(mapping.reference()),
                    pathwayId,
                    organisation(),
                    anchor.map(LocalDate::toString).orElse(""),
                    pathway.map(this::otherDates).orElse(Map.of()),
                    age.isPresent() ? AgeBands.of(age.getAsLong()) : "",
                    value(mapping.sex()),
                    attributes(pathway));
            Map<String, ContactStatement> contacts =
                    contact.isEmpty() ? Map.of() : Map.of(PATIENT, contact.bornOn(birth));
            return new Read(new Candidate(statement, value(mapping.patient()), contacts, leftOut), faults);
        }

        private String value(Source source) {
            Optional<String> value = source.value(row);
            if (value.isEmpty()) {
                fault(source.name(), "This code is not in the hospital's mapping");
            }
            return value.orElse("");
        }

        private String organisation() {
            String finess = value(mapping.finess());
            String unit = mapping.unit().text(row);
            if (!unit.isEmpty()) {
                if (!finess.isEmpty() && establishment(finess).isEmpty()) {
                    fault(mapping.finess().name(), "You see no establishment of that FINESS");
                }
                return Optional.ofNullable(mapping.units().get(unit)).orElseGet(() -> {
                    fault(mapping.unit().name(), "This unit is not in the hospital's mapping");
                    return "";
                });
            }
            return establishment(finess).orElseGet(() -> {
                fault(organisationColumn(), "You see no establishment of that FINESS, and no unit is named");
                return "";
            });
        }

        private Optional<LocalDate> mainDate(Pathway pathway) {
            Source source = mapping.events().get(pathway.mainAnchor());
            if (source == null) {
                fault("", "The mapping names no column for the event “" + pathway.mainAnchor() + "” of this pathway");
                return Optional.empty();
            }
            Optional<LocalDate> date = date(source);
            if (date.isEmpty() && source.text(row).isEmpty()) {
                fault(source.name(), "A date is needed");
            }
            return date;
        }

        /** Of those that have a date that can be read; each is compared with the last before it. */
        private void checkOrder() {
            LocalDate last = LocalDate.MIN;
            String before = "";
            for (String event : mapping.order()) {
                Source source = mapping.events().get(event);
                Optional<LocalDate> date = readable(source);
                if (date.filter(last::isAfter).isPresent()) {
                    fault(source.name(), "This date is before that of " + before);
                }
                if (date.isPresent()) {
                    last = date.get();
                    before = source.name();
                }
            }
        }

        private Map<String, String> otherDates(Pathway pathway) {
            Map<String, String> dates = new TreeMap<>();
            mapping.events().forEach((code, source) -> {
                if (pathway.hasOtherAnchor(code)) {
                    date(source).ifPresent(date -> dates.put(code, date.toString()));
                }
            });
            return dates;
        }

        private Map<String, String> attributes(Optional<Pathway> pathway) {
            Map<String, String> values = new TreeMap<>();
            mapping.attributes().forEach((code, source) -> {
                if (pathway.flatMap(known -> known.attribute(code)).isPresent()) {
                    values.put(code, value(source));
                }
            });
            return values;
        }

        private OptionalLong age(Optional<LocalDate> birth, Optional<LocalDate> anchor) {
            if (birth.isPresent() && anchor.isPresent()) {
                return age(mapping.birthDate(), AgeBands.years(birth.get(), anchor.get()));
            }
            String text = value(mapping.age());
            if (text.isEmpty()) {
                return OptionalLong.empty();
            }
            boolean isNumber = text.length() <= 3 && text.chars().allMatch(each -> each >= '0' && each <= '9');
            return age(mapping.age(), isNumber ? Long.parseLong(text) : -1);
        }

        private OptionalLong age(Source source, long years) {
            if (AgeBands.isAge(years)) {
                return OptionalLong.of(years);
            }
            fault(source.name(), "Nobody is that old on the day of the main event");
            return OptionalLong.empty();
        }

        private Optional<LocalDate> date(Source source) {
            String text = source.text(row);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            Optional<LocalDate> date = readable(source);
            if (date.isPresent()) {
                return date;
            }
            fault(source.name(), "No date in the way of this hospital: " + String.join(" or ", mapping.patterns()));
            return Optional.empty();
        }

        private Optional<LocalDate> readable(Source source) {
            String text = source.text(row);
            for (var format : mapping.dates()) {
                try {
                    return Optional.of(format.parse(text, LocalDate::from));
                } catch (DateTimeException notThatWay) {
                    // The next way may fit.
                }
            }
            return Optional.empty();
        }

        private ContactStatement contact() {
            StayMapping.ContactSource said = mapping.contact();
            return new ContactStatement(
                    value(said.name()),
                    value(said.email()),
                    value(said.telephone()),
                    said.address().stream().map(this::value).toList(),
                    value(said.language()));
        }

        private void fault(String column, String message) {
            faults.add(new Reading.Fault(column, message));
        }
    }
}
