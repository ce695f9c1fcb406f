package fr.boussole.form.evaluation;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.expression.Element;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The types that an element may be asked for, by their names in FHIR and in FHIRPath. */
final class Types {
    private static final Map<String, Set<Class<? extends AnswerValue>>> BY_NAME = Map.ofEntries(
            Map.entry("boolean", Set.of(AnswerValue.Bool.class)),
            Map.entry("integer", Set.of(AnswerValue.Int.class)),
            Map.entry("decimal", Set.of(AnswerValue.Dec.class)),
            Map.entry("string", Set.of(AnswerValue.Str.class)),
            Map.entry("code", Set.of(AnswerValue.Str.class)),
            Map.entry("uri", Set.of(AnswerValue.Uri.class)),
            Map.entry("date", Set.of(AnswerValue.Date.class)),
            Map.entry("datetime", Set.of(AnswerValue.DateTime.class)),
            Map.entry("time", Set.of(AnswerValue.Time.class)),
            Map.entry("coding", Set.of(AnswerValue.Coding.class)),
            Map.entry("quantity", Set.of(AnswerValue.Quantity.class)),
            Map.entry("attachment", Set.of(AnswerValue.Attachment.class)),
            Map.entry("reference", Set.of(AnswerValue.Reference.class)));

    private Types() {}

    /** Whether an element is of the type of this name, with or without {@code FHIR.} or {@code System.} before it. */
    static boolean is(Element element, String name) {
        var bare = name.substring(name.lastIndexOf('.') + 1);
        if (element instanceof Element.Atom atom) {
            return BY_NAME.getOrDefault(bare.toLowerCase(Locale.ROOT), Set.of())
                    .contains(atom.value().getClass());
        }
        return ((Element.Node) element).type().equals(bare);
    }
}
