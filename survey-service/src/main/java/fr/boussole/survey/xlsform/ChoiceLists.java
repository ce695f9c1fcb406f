package fr.boussole.survey.xlsform;

import fr.boussole.survey.xlsform.ChoiceList.Choice;
import fr.boussole.survey.xlsform.Findings.Cell;
import fr.boussole.survey.xlsform.sheet.Heading;
import fr.boussole.survey.xlsform.sheet.Row;
import fr.boussole.survey.xlsform.sheet.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the sheet of choices. */
final class ChoiceLists {
    private static final String SCORE = "score";
    private static final Set<String> MEDIA = Set.of("image", "big-image", "audio", "video");
    private static final Set<String> READ = Set.of("list_name", "name", "label", SCORE);

    private final Languages languages;
    private final Findings findings;
    private final Map<String, List<Choice>> lists = new LinkedHashMap<>();

    private ChoiceLists(Languages languages, Findings findings) {
        this.languages = languages;
        this.findings = findings;
    }

    static Map<String, ChoiceList> of(Sheet sheet, Languages languages, Findings findings) {
        ChoiceLists reading = new ChoiceLists(languages, findings);
        sheet.rows().forEach(reading::read);
        reading.sayWhatIsLeft(sheet);
        Map<String, ChoiceList> lists = new HashMap<>();
        reading.lists.forEach((name, choices) -> lists.put(name, new ChoiceList(name, choices)));
        return lists;
    }

    private void read(Row row) {
        Optional<String> list = row.get("list_name");
        Optional<String> code = row.get("name");
        if (list.isEmpty() || code.isEmpty()) {
            findings.refuse(at(row, list.isEmpty() ? "list_name" : "name"), "A choice needs its list and its name.");
            return;
        }
        List<Choice> choices = lists.computeIfAbsent(list.get(), unknown -> new ArrayList<>());
        if (choices.stream().anyMatch(choice -> choice.code().equals(code.get()))) {
            findings.refuse(
                    at(row, "name"),
                    "The list “" + list.get() + "” has the choice “" + code.get()
                            + "” twice; an answer could be either.");
            return;
        }
        choices.add(new Choice(code.get(), words(row, code.get()), score(row)));
    }

    private Words words(Row row, String code) {
        Words words = languages.of(row, "label");
        if (words.isEmpty()) {
            findings.warn(at(row, "label"), "The choice “" + code + "” has no words, so a patient reads its name.");
            return new Words(code, Map.of());
        }
        return Wording.shown(words, at(row, "label"), findings);
    }

    private Optional<BigDecimal> score(Row row) {
        Optional<String> cell = row.get(SCORE);
        try {
            return cell.map(BigDecimal::new);
        } catch (NumberFormatException e) {
            findings.warn(at(row, SCORE), "“" + cell.get() + "” is not a number, so this choice is worth no points.");
            return Optional.empty();
        }
    }

    private void sayWhatIsLeft(Sheet sheet) {
        if (sheet.header().stream().map(Heading::column).anyMatch(SCORE::equals)) {
            findings.note(
                    new Cell(sheet.name(), 1, SCORE),
                    "The column gives each choice its points (ordinalValue of FHIR).");
        }
        Set<String> columns = new LinkedHashSet<>();
        sheet.rows().forEach(row -> row.cells().keySet().forEach(heading -> columns.add(heading.column())));
        columns.removeAll(READ);
        for (String column : columns) {
            if (MEDIA.contains(column)) {
                findings.warn(
                        new Cell(sheet.name(), 1, column), "Pictures, sounds and films of choices are not shown.");
            } else {
                findings.note(new Cell(sheet.name(), 1, column), "The column is not read.");
            }
        }
    }

    private static Cell at(Row row, String column) {
        return new Cell("choices", row.number(), column);
    }
}
