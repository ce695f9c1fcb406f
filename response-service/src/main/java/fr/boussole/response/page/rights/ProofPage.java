package fr.boussole.response.page.rights;

import fr.boussole.pages.Link;
import fr.boussole.pages.field.Field;
import fr.boussole.pages.field.InputField;
import fr.boussole.pages.field.InputField.Kind;
import fr.boussole.pages.field.Question;
import fr.boussole.response.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Asks for the year of birth, because a link may have been forwarded. */
record ProofPage(Frame frame, String action, List<Link> errors, Field birthYear) implements TemplateInstance {

    static final String BIRTH_YEAR = "birthYear";
    private static final int YEAR = 4;

    static ProofPage of(Frame frame, RightsWords words, String action, String written, String fault) {
        Field year = new InputField(
                Question.of(BIRTH_YEAR, words.birthYear())
                        .withHint(words.birthYearHint())
                        .withError(fault),
                Kind.INTEGER,
                written,
                "",
                YEAR);
        return new ProofPage(frame, action, Field.errors(List.of(year)), year);
    }
}
