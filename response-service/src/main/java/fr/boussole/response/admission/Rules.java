package fr.boussole.response.admission;

import fr.boussole.response.pathway.Attribute;
import fr.boussole.response.pathway.Pathway;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Checks a statement against its pathway, and names every fault at once. */
public final class Rules {

    private static final int LONGEST_REFERENCE = 128;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final int YEARS_AHEAD = 2;
    private static final Pattern AGE_BAND = Pattern.compile("|\\d{1,3}-\\d{1,3}|\\d{1,3}\\+|<\\d{1,3}");
    private static final Set<String> SEXES = Set.of("F", "M", "O", "U");

    private final Pathway pathway;
    private final LocalDate today;

    /** @param today anchor dates up to two years after it are taken, for operations that are planned */
    public Rules(Pathway pathway, LocalDate today) {
        this.pathway = pathway;
        this.today = today;
    }

    /** The admission that the statement makes, or all that is wrong with it. */
    public Reading read(Statement said) {
        List<Reading.Fault> faults = new ArrayList<>();
        checkReference(said.establishmentReference(), faults);
        Optional<LocalDate> anchor = date("/anchorDate", said.anchorDate(), faults);
        Map<String, LocalDate> anchors = new TreeMap<>();
        new TreeMap<>(said.anchors())
                .forEach((code, text) -> anchor(code, text, faults).ifPresent(date -> anchors.put(code, date)));
        if (!AGE_BAND.matcher(said.ageBand()).matches()) {
            faults.add(new Reading.Fault("/ageBand", "An age band looks like 70-79, 90+ or <18, or is left out"));
        }
        String sex = said.sex().isEmpty() ? "U" : said.sex();
        if (!SEXES.contains(sex)) {
            faults.add(new Reading.Fault("/sex", "Sex is F, M, O (other) or U (unknown), or left out"));
        }
        Map<String, String> attributes = new TreeMap<>(said.attributes());
        attributes.values().removeIf(String::isEmpty);
        attributes.forEach((code, value) -> checkAttribute(code, value, faults));
        return faults.isEmpty()
                ? new Reading.Fits(new Admission(
                        said.establishmentReference().strip(),
                        pathway.id(),
                        said.organisation(),
                        anchor.orElseThrow(),
                        anchors,
                        said.ageBand(),
                        sex,
                        attributes))
                : new Reading.Refused(faults);
    }

    private static void checkReference(String reference, List<Reading.Fault> faults) {
        if (reference.isBlank()
                || reference.length() > LONGEST_REFERENCE
                || reference.chars().anyMatch(Character::isISOControl)) {
            faults.add(new Reading.Fault(
                    "/establishmentReference",
                    "The establishment's own reference is needed, of at most " + LONGEST_REFERENCE + " characters"));
        }
    }

    private Optional<LocalDate> anchor(String code, String text, List<Reading.Fault> faults) {
        String pointer = "/anchors/" + escaped(code);
        if (code.equals(pathway.mainAnchor())) {
            faults.add(new Reading.Fault(pointer, "This is the main event: its date is the anchorDate"));
            return Optional.empty();
        }
        if (!pathway.hasOtherAnchor(code)) {
            faults.add(new Reading.Fault(pointer, "The pathway has no such event"));
            return Optional.empty();
        }
        return date(pointer, text, faults);
    }

    /** A date of an event of the pathway, or what is wrong with it. */
    public Optional<LocalDate> date(String pointer, String text, List<Reading.Fault> faults) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (!date.isBefore(EARLIEST) && !date.isAfter(today.plusYears(YEARS_AHEAD))) {
                return Optional.of(date);
            }
            faults.add(new Reading.Fault(
                    pointer, "The date lies between " + EARLIEST + " and " + today.plusYears(YEARS_AHEAD)));
        } catch (DateTimeException noDate) {
            faults.add(new Reading.Fault(pointer, "A date is needed, written like 2026-03-31"));
        }
        return Optional.empty();
    }

    private static String escaped(String code) {
        return code.replace("~", "~0").replace("/", "~1");
    }

    private void checkAttribute(String code, String value, List<Reading.Fault> faults) {
        String pointer = "/attributes/" + escaped(code);
        Optional<Attribute> attribute = pathway.attribute(code);
        if (attribute.isEmpty()) {
            faults.add(new Reading.Fault(pointer, "The pathway has no such attribute"));
        } else if (!attribute.get().values().contains(value)) {
            faults.add(new Reading.Fault(
                    pointer,
                    "Not a value of this attribute, which may be "
                            + String.join(", ", attribute.get().values())));
        }
    }
}
