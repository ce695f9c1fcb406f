package fr.boussole.pages.question;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.pages.field.Field;
import fr.boussole.pages.field.Question;
import java.util.List;
import java.util.Optional;

/** What is no question: a group or a text has no field, and nothing is understood there. */
record GroupEntry() implements Entry {

    @Override
    public Optional<Field> field(Question question, Fields written) {
        return Optional.empty();
    }

    @Override
    public Reading read(Fields written) {
        return Reading.nothing();
    }

    @Override
    public Fields write(List<AnswerValue> values) {
        return Fields.blank();
    }
}
