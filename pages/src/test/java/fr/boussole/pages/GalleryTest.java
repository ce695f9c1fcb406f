package fr.boussole.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.pages.chart.Gauge;
import fr.boussole.pages.chart.Intervals;
import fr.boussole.pages.chart.Samples;
import fr.boussole.pages.field.Choice;
import fr.boussole.pages.field.ChoiceField;
import fr.boussole.pages.field.DateField;
import fr.boussole.pages.field.Field;
import fr.boussole.pages.field.InputField;
import fr.boussole.pages.field.LinesField;
import fr.boussole.pages.field.Progress;
import fr.boussole.pages.field.QuantityField;
import fr.boussole.pages.field.Question;
import fr.boussole.pages.field.SaveState;
import fr.boussole.pages.field.ScaleField;
import fr.boussole.pages.field.SliderField;
import fr.boussole.pages.figure.Filters;
import fr.boussole.pages.figure.KeyFigure;
import fr.boussole.pages.figure.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Writes every look into {@code target/gallery}, for people to open in a browser. */
class GalleryTest {

    private static final List<Link> LANGUAGES =
            List.of(new Link("FR", "?lang=fr", true, "fr"), Link.in("en", "EN", "?lang=en"));

    private final PagesEngine pages = new PagesEngine();

    @Test
    void a_question_fills_a_phone() throws IOException {
        show(
                "patient",
                Map.of(
                        "languages",
                        LANGUAGES,
                        "progress",
                        new Progress(4, 12, "Question 4 sur 12, encore 2 minutes environ"),
                        "night",
                        night(),
                        "state",
                        SaveState.SAVED));
    }

    @Test
    void every_field_has_its_look() throws IOException {
        Question wrong = Question.of("date", "Quand avez-vous été opéré(e) ?")
                .withHint("Par exemple 27 3 2025")
                .withError("Cette date est dans l’avenir : vérifiez l’année.");
        List<Field> fields = List.of(
                new DateField(wrong, "27", "3", "2052"),
                ScaleField.numbers(
                        Question.of("pain", "Votre douleur, en ce moment ?"),
                        0,
                        10,
                        OptionalInt.of(3),
                        "0 : pas de douleur",
                        "10 : la pire imaginable"),
                ChoiceField.several(
                                Question.of("why", "Qu’est-ce qui compte le plus pour vous ?")
                                        .withHint("Jusqu’à trois réponses."),
                                List.of(
                                        Choice.of("sleep", "Dormir sans douleur", true),
                                        Choice.of("walk", "Marcher", true).withHint("Faire ses courses, se promener"),
                                        Choice.of("none", "Rien de tout cela", false)
                                                .asExclusive()
                                                .asQuiet()))
                        .orElse(new ChoiceField.Other("why.other", "Autre chose", "")),
                slider("71"),
                InputField.of(Question.of("stairs", "Combien d’étages montez-vous ?"), InputField.Kind.INTEGER, "2"),
                new QuantityField(
                        Question.of("weight", "Votre poids"),
                        "72,5",
                        List.of(Choice.of("kg", "kilogrammes", true), Choice.of("lb", "livres", false))),
                LinesField.of(
                        Question.of("words", "Voulez-vous ajouter quelque chose ?")
                                .withHint("Avec vos mots."),
                        ""));
        Map<String, Object> data = new HashMap<>(Map.of(
                "languages",
                LANGUAGES,
                "progress",
                new Progress(5, 12, "Question 5 sur 12"),
                "fields",
                fields,
                "errors",
                Field.errors(fields),
                "states",
                List.of(SaveState.values()),
                "large",
                false));
        show("fields", data);
        data.put("large", true);
        show("fields", "fields-large", "fr", data);
        show("fields", "fields-rtl", "ar", data);
    }

    @Test
    void a_hospital_reads_its_figures() throws IOException {
        Map<String, Object> data = new HashMap<>();
        data.put(
                "nav",
                List.of(
                        Link.here("Résultats", "#"),
                        Link.to("Expérience", "#"),
                        Link.to("Ce qui compte", "#"),
                        Link.to("Participation", "#"),
                        Link.to("Actions", "#"),
                        Link.to("Commentaires", "#")));
        data.put("filters", filters());
        data.put("funnel", Samples.funnel());
        data.put("control", Samples.control());
        data.put("rebased", Samples.rebased());
        data.put("comparison", Samples.comparison());
        data.put("distribution", Samples.distribution());
        data.put("stacked", Samples.stacked());
        data.put("intervals", Samples.intervals());
        data.put("figures", figures());
        data.put("table", table());
        show("staff", data);
    }

    private static Filters filters() {
        return new Filters(
                "/pathways/hip",
                List.of(
                        select("surgery", "Opération", "Première intention", "Reprise"),
                        select("period", "Période", "2025", "2024"),
                        select("age", "Âge", "Tous les âges", "70 à 79 ans")),
                List.of(new Filters.Kept("organisation", "trois-rivieres")),
                "354 patients ont répondu avant et après",
                "/pathways/hip");
    }

    private static Filters.Select select(String name, String label, String first, String second) {
        return new Filters.Select(name, label, List.of(Choice.of("1", first, true), Choice.of("2", second, false)));
    }

    private static List<KeyFigure> figures() {
        return List.of(
                KeyFigure.of(
                                "Vont mieux",
                                "97\u00a0%",
                                "1 % sans changement, 2 % moins bien. 92 % gagnent au moins 8 points, le seuil que les"
                                        + " patients disent ressentir.")
                        .shownAs(Gauge.shares(Samples.changes(.97, .01, .02))),
                KeyFigure.of("Leur première priorité est atteinte", "83\u00a0%", "Entre 78 et 87 %. Ensemble : 79 %.")
                        .shownAs(Gauge.interval(0, 1, new Intervals.Estimate(.83, .78, .87), Optional.of(.79)))
                        .leadingTo("#"),
                KeyFigure.of("Ont répondu à six mois", "71\u00a0%", "354 sur 437 invités."),
                KeyFigure.of(
                        "Résultats par chirurgien",
                        "",
                        "Moins de 11 personnes : non montrés, ils permettraient de reconnaître quelqu’un."));
    }

    private static Table table() {
        return new Table(
                "Établissements de la région, 2025",
                List.of(
                        Table.Column.words("Établissement").sortedAt("?sort=name", Table.Order.NONE),
                        Table.Column.figures("Patients").sortedAt("?sort=n", Table.Order.DESCENDING),
                        Table.Column.figures("Avant (points)"),
                        Table.Column.figures("Après (points)"),
                        Table.Column.figures("Gain (points)")),
                List.of(
                        row(false, "Clinique du Parc", "412", "18,0", "40,1", "+22,1"),
                        row(true, "CH des Trois-Rivières", "354", "17,6", "41,3", "+23,7"),
                        new Table.Row(
                                List.of(
                                        Table.Cell.of("Hôpital local"),
                                        Table.Cell.none("moins de 11"),
                                        Table.Cell.none("–"),
                                        Table.Cell.none("–"),
                                        Table.Cell.none("–")),
                                false)));
    }

    private static Table.Row row(boolean own, String name, String... cells) {
        List<Table.Cell> all = new ArrayList<>(List.of(Table.Cell.link(name, "#")));
        Stream.of(cells).map(Table.Cell::of).forEach(all::add);
        return new Table.Row(all, own);
    }

    private static ChoiceField night() {
        return ChoiceField.one(
                Question.of("night", "La nuit, votre hanche vous a-t-elle fait mal\u00a0?")
                        .withHint("Pensez aux quatre dernières semaines.")
                        .asHeading(),
                List.of(
                        Choice.of("0", "Jamais", false),
                        Choice.of("1", "Une ou deux nuits", true),
                        Choice.of("2", "Quelques nuits", false),
                        Choice.of("3", "La plupart des nuits", false),
                        Choice.of("4", "Toutes les nuits", false),
                        Choice.of("9", "Je préfère ne pas répondre", false).asQuiet()));
    }

    private static SliderField slider(String value) {
        return new SliderField(
                Question.of("vas", "Votre santé aujourd’hui, de 0 à 100 ?"),
                value,
                BigDecimal.ZERO,
                BigDecimal.valueOf(100),
                BigDecimal.ONE,
                "La pire que vous puissiez imaginer",
                "La meilleure");
    }

    private void show(String name, Map<String, ?> data) throws IOException {
        show(name, name, "fr", data);
    }

    private void show(String source, String name, String language, Map<String, ?> data) throws IOException {
        String template = Files.readString(Path.of("src/test/resources/gallery", source + ".html"));
        String page = pages.render(template, language, data);
        assertThat(page).startsWith("<!doctype html>").doesNotContain(" style=", " onclick=");
        Files.createDirectories(Path.of("target/gallery"));
        Files.writeString(
                Path.of("target/gallery", name + ".html"),
                page.replaceAll(
                        "(href|src)=\"/boussole/([a-z.]+)\\?v=[0-9a-f]+\"",
                        "$1=\"../../src/main/resources/META-INF/resources/boussole/$2\""));
    }
}
