package fr.boussole.survey.organisation.finess;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the lines of the national file, each by itself: a broken quote spoils its own line and no other. */
public final class RowReader {
    private static final int LONGEST_NAME = 255;
    private static final Set<String> OTHER_SECTIONS = Set.of("geolocalisation", "equipementsocial");

    private final Columns columns;

    private RowReader(Columns columns) {
        this.columns = columns;
    }

    /** A reader of the file that begins with this line; empty when it is no such file. */
    public static Optional<RowReader> after(Lines.Line first) {
        return first.tooLong() || first.text().isBlank()
                ? Optional.empty()
                : fields(first.text()).flatMap(Columns::of).map(RowReader::new);
    }

    public RowReading read(Lines.Line line) {
        if (line.tooLong()) {
            return new RowReading.Bad("", "The line has more than " + Lines.LONGEST + " bytes");
        }
        if (line.text().isBlank()) {
            return new RowReading.Other();
        }
        return fields(line.text())
                .map(this::read)
                .orElseGet(() -> new RowReading.Bad("", "The line cannot be read: a quote is not closed"));
    }

    private RowReading read(List<String> fields) {
        String section = columns.section()
                .filter(place -> place < fields.size())
                .map(fields::get)
                .orElse(Columns.ESTABLISHMENT);
        if (OTHER_SECTIONS.contains(section)) {
            return new RowReading.Other();
        }
        if (!section.equals(Columns.ESTABLISHMENT)) {
            return new RowReading.Bad(Columns.ESTABLISHMENT, "A line of the national file begins with “structureet”");
        }
        if (fields.size() != columns.count()) {
            return new RowReading.Bad("", "The line has " + fields.size() + " fields instead of " + columns.count());
        }
        String number = fields.get(columns.number()).strip();
        String name = name(fields);
        if (!FinessNumber.isOne(number)) {
            return new RowReading.Bad(
                    "nofinesset", "“" + number + "” is no FINESS: nine characters, the last of which is a check digit");
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.indexOf('\0') >= 0) {
            return new RowReading.Bad(
                    "rs", "An establishment needs a name, of at most " + LONGEST_NAME + " characters");
        }
        return new RowReading.Good(new Establishment(
                number,
                name,
                fields.get(columns.department()).strip(),
                fields.get(columns.category()).strip()));
    }

    private String name(List<String> fields) {
        String longName = fields.get(columns.longName()).strip();
        return longName.isEmpty() ? fields.get(columns.shortName()).strip() : longName;
    }

    private static Optional<List<String>> fields(String line) {
        try {
            return Optional.of(CsvReader.builder()
                    .fieldSeparator(';')
                    .allowExtraFields(true)
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(line)
                    .getFields());
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }
}
