package fr.boussole.survey.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an author does on the pages of questionnaires, as a browser sends it. */
public final class AuthorPages {

    private static final String BRANCHING = """
            {"resourceType": "Questionnaire", "url": "https://boussole.example/Questionnaire/%1$s", "version": "1",
             "status": "draft", "language": "fr", "title": "Essai %1$s",
             "_title": {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/translation", "extension": [
                {"url": "lang", "valueCode": "ar"}, {"url": "content", "valueString": "تجربة"}]}]},
             "item": [
               {"linkId": "pain", "type": "boolean", "text": "Avez-vous eu mal ?", "required": true,
                "_text": {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/translation", "extension": [
                   {"url": "lang", "valueCode": "ar"}, {"url": "content", "valueString": "هل شعرت بألم؟"}]}]}},
               {"linkId": "where", "type": "string", "text": "Où ?",
                "enableWhen": [{"question": "pain", "operator": "=", "answerBoolean": true}]},
               {"linkId": "minutes", "type": "integer", "text": "Minutes de marche",
                "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 0}]}]}
            """;

    private AuthorPages() {}

    /** A draft that branches and speaks Arabic too; its id. */
    public static String imported(String name) {
        String page = address(paste(BRANCHING.formatted(name)));
        return page.substring(page.lastIndexOf('/') + 1);
    }

    /** The address of the page of what was just imported. */
    public static String address(Response taken) {
        Matcher link =
                Pattern.compile("href=\"(/questionnaires/[^\"/]+)/preview\"").matcher(taken.asString());
        assertThat(link.find()).as(taken.asString()).isTrue();
        return link.group(1);
    }

    /** Pasted text as a browser sends it, in UTF-8. */
    public static Response paste(String text) {
        return given().multiPart(new MultiPartSpecBuilder(text)
                        .controlName("text")
                        .mimeType("text/plain")
                        .charset(StandardCharsets.UTF_8)
                        .build())
                .post("/questionnaires/import");
    }

    /** Answers on the phone of a trial; where the trial goes on. */
    public static String answer(String address, String value) {
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded")
                .body("value=" + value)
                .post(address)
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    /** Sends a form of a page. */
    public static Response send(String address, RequestSpecification form) {
        return form.contentType("application/x-www-form-urlencoded")
                .redirects()
                .follow(false)
                .post(address);
    }

    public static Response page(String address) {
        return given().urlEncodingEnabled(false).get(address);
    }
}
