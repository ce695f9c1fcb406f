package fr.boussole.survey.xlsform;

import fr.boussole.survey.compile.Compilation;
import fr.boussole.survey.compile.Compiled;
import fr.boussole.survey.policy.ImportPolicy;
import fr.boussole.survey.policy.Verdict;
import fr.boussole.survey.xlsform.sheet.Sheet;
import fr.boussole.survey.xlsform.sheet.Workbook;
import java.util.List;
import java.util.stream.Stream;

/** Forms written as tables: a line is a row, cells are between bars, the first line names the columns. */
final class Forms {
    private Forms() {}

    static Workbook form(String survey, String choices, String settings) {
        return new Workbook(sheet("survey", survey), sheet("choices", choices), sheet("settings", settings));
    }

    static Conversion convert(String survey, String choices) {
        return XlsForm.convert(form(survey, choices, ""), Naming.OF_THE_FORM);
    }

    static Conversion.Converted converted(String survey, String choices) {
        return (Conversion.Converted) convert(survey, choices);
    }

    /** The form as patients get it; the import policy must take what was converted. */
    static Compiled compiled(Conversion.Converted converted) {
        Verdict verdict = ImportPolicy.judge(converted.questionnaire());
        if (verdict instanceof Verdict.Accepted accepted) {
            return Compilation.of(accepted.questionnaire());
        }
        throw new AssertionError("Refused: " + verdict.remarks());
    }

    static Sheet sheet(String name, String table) {
        return Sheet.of(name, lines(table));
    }

    static List<List<String>> lines(String table) {
        return table.lines()
                .filter(line -> !line.isBlank())
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }
}
