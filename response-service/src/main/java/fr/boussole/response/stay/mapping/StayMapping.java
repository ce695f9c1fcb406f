package fr.boussole.response.stay.mapping;

import java.nio.charset.Charset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How one hospital writes its file of stays.
 *
 * @param dates the ways in which it writes dates, tried in order
 * @param patterns the same, as they were given
 * @param units from the hospital's code of a unit to the unit's organisation
 * @param events from the code of a pathway's event to where its date is
 * @param order the codes of events of which none can be before one that stands earlier; of others nothing is said
 * @param attributes from the code of a pathway's attribute to where its value is
 * @param exclusions who is left out; the first that applies counts
 */
public record StayMapping(
        Charset charset,
        char separator,
        List<DateTimeFormatter> dates,
        List<String> patterns,
        Source reference,
        Source patient,
        Source pathway,
        Source finess,
        Source unit,
        Map<String, String> units,
        Map<String, Source> events,
        List<String> order,
        Source age,
        Source birthDate,
        Source sex,
        Map<String, Source> attributes,
        ContactSource contact,
        List<Exclusion> exclusions) {

    public StayMapping {
        dates = List.copyOf(dates);
        patterns = List.copyOf(patterns);
        units = Map.copyOf(units);
        events = Map.copyOf(events);
        order = List.copyOf(order);
        attributes = Map.copyOf(attributes);
        exclusions = List.copyOf(exclusions);
    }

    /** Where each part of a contact is; an address has a source for each line. */
    public record ContactSource(Source name, Source email, Source telephone, List<Source> address, Source language) {
        public ContactSource {
            address = List.copyOf(address);
        }

        Stream<Source> all() {
            return Stream.concat(Stream.of(name, email, telephone, language), address.stream());
        }
    }

    /** The columns that a file must have. */
    public Set<String> columns() {
        Stream<Source> sources = Stream.of(
                        Stream.of(reference, patient, pathway, finess, unit, age, birthDate, sex),
                        events.values().stream(),
                        attributes.values().stream(),
                        contact.all())
                .flatMap(each -> each);
        Stream<String> asked = exclusions.stream()
                .flatMap(exclusion -> exclusion.when().stream())
                .flatMap(StayMapping::column);
        return Stream.concat(sources.flatMap(source -> source.columns().stream()), asked)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> column(Condition condition) {
        if (condition instanceof Condition.In in) {
            return Stream.of(in.column());
        }
        return condition instanceof Condition.Empty empty ? Stream.of(empty.column()) : Stream.empty();
    }
}
