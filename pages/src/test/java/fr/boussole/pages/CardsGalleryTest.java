package fr.boussole.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.Answers;
import fr.boussole.form.answer.Within;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.definition.Text;
import fr.boussole.pages.course.Asking;
import fr.boussole.pages.course.Course;
import fr.boussole.pages.course.Ways;
import fr.boussole.pages.question.Tongue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Draws the cards of a repeating group, faces, a folded list and files, to be looked at in {@code target/gallery}. */
class CardsGalleryTest {

    private static final Ways WAYS = new Ways() {
        @Override
        public String to(String linkId, Within within) {
            return "#" + linkId;
        }

        @Override
        public String removal(String group, Within within) {
            return "#remove";
        }
    };

    @Test
    void a_person_reads_the_cards_of_what_they_take() throws IOException {
        FormDefinition form = Forms.medicines();
        Answers answers = named(named(Answers.empty(), "oa", "Doliprane", form), "ob", "Kardegic", form)
                .with("trouble", Within.of("ob"), List.of(new AnswerValue.Bool(false)), form);

        assertThat(drawn("cards", form, answers, 1)).contains("Médicament 2").doesNotContain(" style=");
    }

    @Test
    void faces_lists_and_files_have_pages_of_their_own() throws IOException {
        FormDefinition form = new FormDefinition(
                "https://boussole.example/questionnaires/inputs",
                "1",
                Text.of("fr", "Saisies"),
                Text.EMPTY,
                "fr",
                List.of("fr"),
                List.of(
                        Item.of("faces", ItemType.CHOICE)
                                .text(Text.of("fr", "Comment s’est passée votre nuit ?"))
                                .control("faces")
                                .options(List.of(
                                        Forms.option("4", "Très bien", "Very well"),
                                        Forms.option("3", "Bien", "Well"),
                                        Forms.option("2", "Moyennement", "So so"),
                                        Forms.option("1", "Mal", "Badly")))
                                .build(),
                        Item.of("many", ItemType.CHOICE)
                                .text(Text.of("fr", "Dans quel département vivez-vous ?"))
                                .options(IntStream.range(1, 30)
                                        .mapToObj(n -> Forms.option("d" + n, "Département " + n, "Department " + n))
                                        .toList())
                                .build(),
                        Item.of("photo", ItemType.ATTACHMENT)
                                .text(Text.of("fr", "Une photo de votre cicatrice"))
                                .repeats(true)
                                .build()));
        Answers answers = Answers.empty()
                .with(
                        "photo",
                        List.of(new AnswerValue.Attachment("image/jpeg", "#1", "", 184_000, "", "photo-1.jpg")),
                        form);

        assertThat(drawn("faces", form, answers, 0)).contains("class=\"face\"");
        assertThat(drawn("list", form, answers, 1)).contains("<select", "Département 29");
        assertThat(drawn("files", form, answers, 2)).contains("multipart/form-data", "photo-1.jpg");
    }

    private static Answers named(Answers answers, String key, String name, FormDefinition form) {
        return answers.with("name", Within.of(key), List.of(new AnswerValue.Str(name)), form);
    }

    private static String drawn(String name, FormDefinition form, Answers answers, int index) throws IOException {
        Tongue tongue = new Tongue(Locale.FRENCH, ZoneId.of("Europe/Paris"));
        String page = new PagesEngine()
                .render(
                        "{#question/page asked=asked action='#' back=back}{/}",
                        "fr",
                        Map.of(
                                "asked",
                                new Asking(Course.of(form, answers), tongue, WAYS).at(index),
                                "back",
                                Optional.of(Link.to("Question précédente", "#"))));
        Files.createDirectories(Path.of("target/gallery"));
        Files.writeString(
                Path.of("target/gallery", name + ".html"),
                page.replaceAll(
                        "(href|src)=\"/boussole/([a-z.]+)\\?v=[0-9a-f]+\"",
                        "$1=\"../../src/main/resources/META-INF/resources/boussole/$2\""));
        return page;
    }
}
