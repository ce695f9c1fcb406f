package fr.boussole.pages.field;

import fr.boussole.pages.Link;
import java.util.List;

/** Something a person fills in. The tag {@code field/any} draws whichever it is. */
public sealed interface Field
        permits ChoiceField, DateField, FileField, InputField, LinesField, QuantityField, ScaleField, SliderField {

    /** What is asked. */
    Question question();

    /** The name of the tag that draws this field, without its folder. */
    String tag();

    /** The identifier of the control that takes the focus when the answer has to be mended. */
    default String focus() {
        return question().id();
    }

    /** Whether it sends files, for which a form needs another encoding. */
    default boolean isFile() {
        return false;
    }

    /** The lines of an error summary: one for each field that has to be mended, in order. */
    static List<Link> errors(List<? extends Field> fields) {
        return fields.stream()
                .filter(field -> !field.question().error().isEmpty())
                .map(field -> Link.to(field.question().error(), "#" + field.focus()))
                .toList();
    }
}
