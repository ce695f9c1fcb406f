package fr.boussole.survey.xlsform.xpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XPathReaderTest {
    @Test
    void a_comparison_binds_closer_than_and_and_and_closer_than_or() {
        assertThat(XPathReader.read("${a} = 'x' or ${b} > 3 and not(${c})"))
                .isEqualTo(new XPath.Binary(
                        "or",
                        new XPath.Binary("=", new XPath.Reference("a"), new XPath.Words("x")),
                        new XPath.Binary(
                                "and",
                                new XPath.Binary(">", new XPath.Reference("b"), new XPath.Num(BigDecimal.valueOf(3))),
                                new XPath.Call("not", List.of(new XPath.Reference("c"))))));
    }

    @Test
    void arithmetic_goes_from_left_to_right_and_products_first() {
        assertThat(XPathReader.read("1 - 2 - 3 * 4")).isEqualTo(XPathReader.read("((1 - 2) - (3 * 4))"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ".>=0 and .<=120|. >= 0 and . <= 120",
                "selected( ${a} ,'b' )|selected(${a}, 'b')",
                "${a}=‘x’|${a} = 'x'",
                "${a}=”x”|${a} = 'x'",
                "${ a } != -1|${a} != -1",
                "string-length(.)<5|string-length( . ) < 5"
            })
    void spaces_and_typographic_quotes_do_not_matter(String one, String other) {
        assertThat(XPathReader.read(one)).isEqualTo(XPathReader.read(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "${a} =",
                "(1",
                "f(1",
                "1 2",
                "/data/a = 1",
                "../a",
                "instance('x')/root",
                "$ {a}",
                "'open",
                "a and b",
                "[1]",
                "${a} AND 1"
            })
    void what_is_not_read_is_said(String expression) {
        assertThatThrownBy(() -> XPathReader.read(expression)).isInstanceOf(NotUnderstood.class);
    }

    @Test
    void hostile_expressions_end_quickly() {
        for (String expression : List.of(
                "(".repeat(9_000),
                "-".repeat(9_000) + "1",
                "not(".repeat(2_000) + "1" + ")".repeat(2_000),
                "1" + " or 1".repeat(1_900),
                "'".repeat(9_999),
                "x".repeat(10_001))) {
            assertThatThrownBy(() -> XPathReader.read(expression)).isInstanceOf(NotUnderstood.class);
        }
    }
}
