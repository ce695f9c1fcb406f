package fr.boussole.response.page;

import fr.boussole.pages.Link;
import fr.boussole.pages.field.Field;
import fr.boussole.pages.field.InputField;
import fr.boussole.pages.field.InputField.Kind;
import fr.boussole.pages.field.Question;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * Asks for the code of a letter, and the year of birth.
 *
 * @param action where the form is sent
 * @param errors what is to be mended, for the top of the page
 */
record CodePage(Frame frame, String action, List<Link> errors, Field code, Field birthYear)
        implements TemplateInstance {

    static final String CODE = "code";
    static final String BIRTH_YEAR = "birthYear";
    private static final int LONGEST_CODE = 20;
    private static final int YEAR = 4;

    /** The page in words of that language. */
    static CodePage of(Frame frame, Say say, String code, String birthYear, String codeFault, String yearFault) {
        Field codeField = new InputField(
                Question.of(CODE, say.code()).withHint(say.codeHint()).withError(codeFault),
                Kind.TEXT,
                code,
                "",
                LONGEST_CODE);
        Field yearField = new InputField(
                Question.of(BIRTH_YEAR, say.birthYear())
                        .withHint(say.birthYearHint())
                        .withError(yearFault),
                Kind.INTEGER,
                birthYear,
                "",
                YEAR);
        return new CodePage(
                frame,
                frame.path() + "?lang=" + frame.preferences().language(),
                Field.errors(List.of(codeField, yearField)),
                codeField,
                yearField);
    }
}
