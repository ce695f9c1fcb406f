package fr.boussole.survey.organisation.finess;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinessNumberTest {
    /** Numbers that the published file gives, and shapes of Corsica and overseas. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "010000024",
                "010780054",
                "690802384",
                "370000051",
                "970100012",
                "970113015",
                "2A0000014",
                "2B0000020",
                "9F0000001"
            })
    void a_number_of_the_national_file_is_one(String number) {
        assertThat(FinessNumber.isOne(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "010000025",
                "990000001",
                "01000002",
                "0100000240",
                "2a0000014",
                "A10000024",
                "01000002X",
                "01 000024"
            })
    void anything_else_is_none(String number) {
        assertThat(FinessNumber.isOne(number)).isFalse();
    }

    @Property
    void one_digit_written_wrong_is_noticed(
            @ForAll @IntRange(max = 99_999_999) int body,
            @ForAll @IntRange(max = 8) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        String number = checked(body);
        char wrong = (char) ('0' + (number.charAt(place) - '0' + by) % 10);
        assertThat(FinessNumber.isOne(number)).isTrue();
        assertThat(FinessNumber.isOne(number.substring(0, place) + wrong + number.substring(place + 1)))
                .isFalse();
    }

    static String checked(int body) {
        for (int digit = 0; digit < 10; digit++) {
            String number = "%08d%d".formatted(body, digit);
            if (FinessNumber.isOne(number)) {
                return number;
            }
        }
        throw new AssertionError("No check digit fits " + body);
    }
}
