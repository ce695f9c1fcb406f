package fr.boussole.indicator.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import fr.boussole.indicator.api.ExampleRegion;
import fr.boussole.indicator.api.PlatformResource;
import fr.boussole.indicator.api.SignedIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of figures, as a browser receives them. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DashboardTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @BeforeEach
    void load() {
        ExampleRegion.load(servers);
    }

    private static ValidatableResponse page(String role, String organisation, String language, String path) {
        return SignedIn.as(role, organisation)
                .accept("text/html")
                .header("Accept-Language", language)
                .get(path)
                .then();
    }

    @Test
    void the_answer_comes_in_a_sentence_with_its_number_of_people() {
        page("quality", "clinic-b", "fr", "/pathways/recovery")
                .statusCode(200)
                .header("Content-Language", "fr")
                .body(allOf(containsString("<strong>+7,0 points</strong>"), containsString("chez les 7 personnes")));
    }

    @Test
    void the_page_speaks_english_to_whoever_prefers_it_and_remembers_a_choice() {
        page("quality", "clinic-b", "en", "/pathways/recovery")
                .header("Content-Language", "en")
                .body(containsString("<strong>+7.0 points</strong>"));
        page("quality", "clinic-b", "fr", "/pathways/recovery?lang=en")
                .header("Content-Language", "en")
                .cookie("lang", "en");
    }

    @Test
    void others_are_points_without_a_name() {
        page("quality", "clinic-a", "fr", "/pathways/recovery")
                .body(allOf(containsString("Clinique A"), not(containsString("Clinique B"))));
        page("regional", "north", "fr", "/pathways/recovery")
                .body(allOf(
                        containsString("Clinique A"), containsString("Clinique B"), not(containsString("Clinique C"))));
    }

    @Test
    void a_group_without_enough_people_is_said_to_have_too_few() {
        page("admin", "", "fr", "/pathways/recovery?ageBand=none-of-these")
                .statusCode(200)
                .body(containsString("Personne n’a encore répondu"));
    }

    @Test
    void each_figure_says_how_it_was_computed() {
        page("admin", "", "fr", "/pathways/recovery")
                .body(allOf(
                        containsString("Comment ces chiffres sont calculés"),
                        containsString("Différence moyenne"),
                        containsString("Limites de la comparaison"),
                        containsString("Spiegelhalter 2005"),
                        containsString("Making Data Count"),
                        containsString("Made for tests.")));
    }

    @ParameterizedTest
    @CsvSource({"author, clinic-a, 403", "reviewer, clinic-a, 403", "quality, clinic-a, 200", "admin, '', 200"})
    void pages_open_for_those_who_may_see_figures(String role, String organisation, int status) {
        page(role, organisation, "fr", "/").statusCode(status);
        page(role, organisation, "fr", "/pathways/recovery").statusCode(status);
    }

    @Test
    void a_foreign_organisation_is_refused() {
        page("quality", "clinic-a", "fr", "/pathways/recovery?organisation=clinic-b")
                .statusCode(403)
                .body(not(containsString("Clinique B")));
    }

    @Test
    void the_same_figures_can_be_downloaded() {
        SignedIn.as("quality", "clinic-b")
                .get("/api/pathways/recovery/indicators.csv?level=establishment")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("recovery.csv"))
                .body(containsString("change.function.before.after"));
    }

    @Test
    void a_workbook_holds_the_same_numbers_and_how_they_were_computed() throws IOException {
        byte[] file = SignedIn.as("quality", "clinic-b")
                .get("/api/pathways/recovery/indicators.xlsx?level=establishment&lang=en")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("recovery.xlsx"))
                .extract()
                .asByteArray();
        List<String> table = SignedIn.as("quality", "clinic-b")
                .get("/api/pathways/recovery/indicators.csv?level=establishment")
                .asString()
                .lines()
                .toList();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> figures = workbook.getFirstSheet().read();
            List<Row> method = workbook.findSheet("method").orElseThrow().read();

            assertThat(figures).hasSameSizeAs(table);
            Row mean = figures.stream()
                    .filter(row -> row.getCellText(8).equals("mean-change"))
                    .findFirst()
                    .orElseThrow();
            assertThat(mean.getCell(9).getType()).isEqualTo(CellType.NUMBER);
            assertThat(table)
                    .anyMatch(line -> line.contains(
                            ",mean-change," + mean.getCellAsNumber(9).orElseThrow()));
            assertThat(method)
                    .anyMatch(row -> row.getCellText(0).equals("change.function.before.after")
                            && !row.getCellText(4).isBlank());
        }
    }
}
