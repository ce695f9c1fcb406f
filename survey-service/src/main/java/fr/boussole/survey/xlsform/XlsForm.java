package fr.boussole.survey.xlsform;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.survey.xlsform.Findings.Cell;
import fr.boussole.survey.xlsform.sheet.Heading;
import fr.boussole.survey.xlsform.sheet.Row;
import fr.boussole.survey.xlsform.sheet.Sheet;
import fr.boussole.survey.xlsform.sheet.Workbook;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes a FHIR R4 questionnaire of an XLSForm (xlsform.org, as ODK and Kobo write it). The common subset follows; everything else
 * is told with its sheet, row and column, and with what it means for a patient. A form whose meaning is not clear is refused.
 */
public final class XlsForm {
    private static final Set<String> SETTINGS = Set.of("form_title", "form_id", "version", "default_language");

    private XlsForm() {}

    public static Conversion convert(Workbook workbook, Naming naming) {
        Findings findings = new Findings();
        refuseWhatIsNoForm(workbook.survey(), findings);
        if (findings.areRefusing()) {
            return new Conversion.Refused(findings.remarks());
        }
        Languages languages = new Languages(workbook, findings);
        Map<String, ChoiceList> lists = ChoiceLists.of(workbook.choices(), languages, findings);
        List<Question> outline = Outline.of(workbook.survey(), lists, findings);
        ObjectNode questionnaire = head(workbook, naming, languages, findings);
        new Items(languages, new Questions(outline, names(workbook.survey())), findings)
                .write(outline, questionnaire.putArray("item"));
        sayWhatIsLeft(workbook.survey(), findings);
        return findings.areRefusing()
                ? new Conversion.Refused(findings.remarks())
                : new Conversion.Converted(questionnaire, findings.remarks());
    }

    private static Set<String> names(Sheet survey) {
        return survey.rows().stream().flatMap(row -> row.get("name").stream()).collect(Collectors.toSet());
    }

    private static void refuseWhatIsNoForm(Sheet survey, Findings findings) {
        for (String column : List.of("type", "name")) {
            if (survey.languagesOf(column).isEmpty()) {
                findings.refuse(
                        new Cell("survey", 0, column), "A form has a sheet “survey” with a column “" + column + "”.");
            }
        }
        Set<Heading> seen = new HashSet<>();
        survey.header().stream()
                .filter(heading -> !seen.add(heading))
                .forEach(twice -> findings.refuse(
                        new Cell("survey", 1, twice.column()),
                        "The column is there twice; which one is meant cannot be known."));
    }

    private static ObjectNode head(Workbook workbook, Naming naming, Languages languages, Findings findings) {
        Row settings = workbook.settings().rows().stream().findFirst().orElse(new Row(2, Map.of()));
        ObjectNode head = JsonNodeFactory.withExactBigDecimals(true).objectNode();
        head.put("resourceType", "Questionnaire");
        naming.url().or(() -> settings.get("form_id").map(XlsForm::url)).ifPresent(url -> head.put("url", url));
        naming.version().or(() -> version(settings, findings)).ifPresent(version -> head.put("version", version));
        languages.first().ifPresent(language -> head.put("language", language));
        Words title = languages.of(settings, "form_title");
        title.write(head, "title");
        head.put("status", "draft");
        settings.cells().keySet().stream()
                .map(Heading::column)
                .filter(column -> !SETTINGS.contains(column))
                .distinct()
                .sorted()
                .forEach(column -> findings.note(
                        new Cell("settings", settings.number(), column), "The setting has no effect here."));
        return head;
    }

    /** Kobo writes versions such as “3 (2026-03-31 10:00:00)”, which no address can end with. */
    private static Optional<String> version(Row settings, Findings findings) {
        Optional<String> written = settings.get("version");
        Optional<String> plain = written.map(
                version -> version.replaceAll("[\\s|()]+", " ").strip().replace(' ', '-'));
        if (!plain.equals(written)) {
            findings.note(
                    new Cell("settings", settings.number(), "version"),
                    "The version is known as “" + plain.get() + "”.");
        }
        return plain;
    }

    private static String url(String formId) {
        return "urn:xlsform:" + URLEncoder.encode(formId, StandardCharsets.UTF_8);
    }

    /** The columns that nothing here reads, once each; pictures are told row by row. */
    private static void sayWhatIsLeft(Sheet survey, Findings findings) {
        survey.rows().stream()
                .flatMap(row -> row.cells().keySet().stream())
                .map(Heading::column)
                .distinct()
                .filter(column -> !Items.READ.contains(column))
                .filter(column -> !Shape.isMedia(column))
                .sorted()
                .forEach(column -> findings.note(new Cell("survey", 1, column), Unread.saying(column)));
    }
}
