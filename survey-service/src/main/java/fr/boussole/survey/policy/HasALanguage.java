package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** Says that a voice will not know how to read a questionnaire whose language is not given. */
final class HasALanguage implements Rule {
    static final String NAME = "has-a-language";

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        Place root = Place.root(questionnaire);
        String language = root.text("language").orElse("");
        if (!Locale.forLanguageTag(language).getLanguage().isEmpty()) {
            return List.of();
        }
        String found = language.isEmpty() ? "The language is not given" : "“" + language + "” is not a language tag";
        return List.of(Remark.noted(
                NAME, root.at("language"), found + ", so a voice cannot read the questionnaire as it should."));
    }
}
