package fr.boussole.survey.page.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.survey.policy.Clause;
import fr.boussole.survey.policy.WrittenPolicy;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "en"})
    void every_rule_of_the_policy_has_words_of_its_own_in_both_languages(String language) {
        ResourceBundle words = ResourceBundle.getBundle(
                "fr.boussole.survey.page.intake.rules",
                language.isEmpty() ? Locale.ROOT : Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        assertThat(words.keySet())
                .containsAll(WrittenPolicy.CLAUSES.stream().map(Clause::rule).toList());
    }
}
