package fr.boussole.form.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactJsonTest {
    @Test
    void digits_are_kept_as_written() throws Exception {
        var json = "{\"a\":1.50,\"b\":66.66666666666666666667}";
        assertThat(ExactJson.mapper().writeValueAsString(ExactJson.read(json))).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"a\":1,\"a\":2}", "{} {}", "nul", "{\"a\":NaN}"})
    void what_is_not_one_json_document_is_refused(String text) {
        assertThatThrownBy(() -> ExactJson.read(text)).isInstanceOf(MalformedJson.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "1"})
    void a_document_that_is_no_object_is_told_at_its_root(String text) {
        assertThat(JsonPlace.root(ExactJson.read(text)).misshapes())
                .singleElement()
                .extracting(Misshape::pointer)
                .isEqualTo("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000", "1e-1000000000", "12345678901234567890123456789012345678901", "\"1\""})
    void a_number_without_measure_is_refused(String number) {
        var place = JsonPlace.root(ExactJson.read("{\"n\":" + number + "}"));
        assertThat(place.decimal("n")).isEmpty();
        assertThat(place.misshapes())
                .singleElement()
                .extracting(Misshape::pointer)
                .isEqualTo("/n");
    }

    @Test
    void pointers_escape_what_json_pointer_escapes() {
        var place = JsonPlace.root(ExactJson.read("{\"a/b~c\":1}"));
        place.text("a/b~c");
        assertThat(place.misshapes())
                .singleElement()
                .extracting(Misshape::pointer)
                .isEqualTo("/a~1b~0c");
    }
}
