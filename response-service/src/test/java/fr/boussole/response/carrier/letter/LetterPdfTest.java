package fr.boussole.response.carrier.letter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.response.carrier.Notices;
import fr.boussole.response.contact.Contact;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LetterPdfTest {

    @Test
    void each_letter_is_a_page_with_address_code_and_last_day_in_the_language_of_its_reader() throws Exception {
        try (PDDocument pdf = printed(letter(Notices.contact("fr")), letter(Notices.contact("en")))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(text(pdf, 1))
                    .contains("Zoé Martin", "12 rue de l’Église", "44000 NANTES", "ACDEF-3479E", "avis.exemple.fr/c")
                    .contains("jusqu’au 12 mars 2026", "Orthopédie, Hôpital des Tilleuls");
            assertThat(text(pdf, 2)).contains("Hello Zoé Martin", "March 12, 2026", "your year of birth");
        }
    }

    @Test
    void it_is_tagged_for_screen_readers_and_holds_its_own_fonts() throws Exception {
        try (PDDocument pdf = printed(letter(Notices.contact("fr")))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void what_people_are_called_cannot_break_a_letter_or_fetch_anything() throws Exception {
        Contact odd = new Contact(
                Optional.of("<img src=\"file:///etc/passwd\"/> & Fils\u0007"),
                Optional.empty(),
                Optional.empty(),
                List.of("1 < 2 rue"),
                Optional.empty());

        try (PDDocument pdf = printed(letter(odd))) {
            assertThat(text(pdf, 1)).contains("<img src=\"file:///etc/passwd\"/> & Fils", "1 < 2 rue");
        }
    }

    @Test
    void without_a_second_fact_no_short_code_is_printed_and_the_address_itself_is_typed() throws Exception {
        Letter.Typed typed = new Letter.Typed("avis.exemple.fr/s/AZwbLnpAfBKOIUsf", Optional.empty());

        try (PDDocument pdf = printed(letter(Notices.contact("fr"), typed))) {
            assertThat(text(pdf, 1).replaceAll("\\s", ""))
                    .contains("avis.exemple.fr/s/AZwbLnpAfBKOIUsf")
                    .doesNotContain("annéedenaissance");
        }
    }

    @Test
    void a_whole_batch_is_made() throws Exception {
        try (PDDocument pdf = printed(
                java.util.Collections.nCopies(60, letter(Notices.contact("fr"))).toArray(Letter[]::new))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(60);
        }
    }

    private static Letter letter(Contact contact) {
        return letter(contact, new Letter.Typed("avis.exemple.fr/c", Optional.of("ACDEF-3479E")));
    }

    private static Letter letter(Contact contact, Letter.Typed typed) {
        return new Letter(
                contact,
                "Orthopédie, Hôpital des Tilleuls",
                LocalDate.of(2026, 2, 2),
                LocalDate.of(2026, 3, 12),
                false,
                URI.create("https://avis.exemple.fr/r/AZwbLnpAfBKOIUsfnTwqcAAAAABo5AAAAAAAAAAAAAAAAAAAAAAAAAAA"),
                typed);
    }

    private static PDDocument printed(Letter... letters) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LetterPdf.write(List.of(letters), "Boussole 2026-02-02 1", bytes);
        return Loader.loadPDF(bytes.toByteArray());
    }

    private static String text(PDDocument pdf, int page) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
