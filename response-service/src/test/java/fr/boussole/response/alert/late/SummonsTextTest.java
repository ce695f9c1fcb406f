package fr.boussole.response.alert.late;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummonsTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void it_says_where_to_look_and_not_what_at(String language) {
        SummonsText text = SummonsText.in(language, "https://response.example/desk/alerts");
        assertThat(text.body()).contains("https://response.example/desk/alerts");
        assertThat(text.subject() + text.body()).doesNotContainIgnoringCase("patient", "alert ", "alerte");
    }
}
