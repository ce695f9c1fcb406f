package fr.boussole.response.carrier.sms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.response.carrier.Notices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsTextTest {

    private static final String LINK = "https://avis.exemple.fr/s/ABCDEFGHIJKLMNOP";

    @ParameterizedTest
    @CsvSource({"fr, 0", "fr, 1", "en, 0", "en, 1"})
    void it_fits_into_one_sms_and_names_neither_person_nor_care(String language, int reminder) {
        String text = SmsText.of(Notices.to(Notices.contact(language), reminder), LINK, "CHU Ouest");

        assertThat(GsmText.length(text)).isLessThanOrEqualTo(160);
        assertThat(text).startsWith("CHU Ouest").contains(LINK, "12/03");
        assertThat(text).doesNotContain("Zoé", "Martin", "hanche", "Orthop", "Hip", "?");
    }

    @Test
    void a_long_address_takes_the_place_of_words_and_is_never_cut() {
        String link = "https://questionnaires.chu-de-la-region.exemple.fr/patients/et/proches/s/ABCDEFGHIJKLMNOP";
        String longer = link + "x".repeat(60);

        assertThat(SmsText.of(Notices.to(Notices.contact("fr"), 1), link, "CHU"))
                .isEqualTo("CHU : votre avis nous aide à mieux soigner : " + link);
        assertThat(SmsText.of(Notices.to(Notices.contact("fr")), longer, "CHU")).isEqualTo("CHU : " + longer);
    }

    @Test
    void what_an_sms_cannot_show_is_written_without_it() {
        assertThat(GsmText.of("l’hôpital « Œuvre » – forêt… ça coûte 5 € \uD83D\uDE00"))
                .isEqualTo("l'hopital \" OEuvre \" - foret... ca coute 5 € ?");
        assertThat(GsmText.length("5 €")).isEqualTo(4);
    }
}
