package fr.boussole.survey;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** What an author does over HTTP, for tests. */
public final class Staff {
    public static final String QUESTIONNAIRE = """
            {"resourceType": "Questionnaire", "url": "https://boussole.example/Questionnaire/%1$s", "version": "%2$s",
             "status": "draft", "language": "fr", "title": "Essai %1$s",
             "item": [
               {"linkId": "stairs", "type": "choice", "text": "Monter un étage", "answerOption": [
                 {"valueCoding": {"system": "urn:ease", "code": "hard", "display": "Difficile"},
                  "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 0}]},
                 {"valueCoding": {"system": "urn:ease", "code": "easy", "display": "Facile"},
                  "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 1.0}]}]},
               {"linkId": "minutes", "type": "integer", "text": "Minutes de marche"},
               {"linkId": "wish", "type": "text", "text": "Ce qui compte"}]}
            """;

    public static final String SCALE = """
            {"id": "walking", "version": "%3$s", "questionnaire": "https://boussole.example/Questionnaire/%1$s|%2$s",
             "title": {"fr": "Marche"}, "kind": "PROM", "method": "SUM", "items": [{"linkId": "stairs"}],
             "min": 0, "max": 1, "direction": "HIGHER_IS_BETTER", "missing": {"minShareAnswered": 1}, "decimals": 0}
            """;

    private Staff() {}

    public static Response post(String path, String body) {
        return given().contentType("application/json").body(body).post(path);
    }

    public static Response put(String path, String body) {
        return given().contentType("application/json").body(body).put(path);
    }

    public static Response importing(String name, String version) {
        return given().contentType("application/fhir+json; charset=utf-8")
                .body(QUESTIONNAIRE.formatted(name, version))
                .post("/fhir/Questionnaire");
    }

    /** Imports and publishes a questionnaire; its id. */
    public static String publish(String name, String version) {
        String location =
                importing(name, version).then().statusCode(201).extract().header("Location");
        String id = location.substring(location.lastIndexOf('/') + 1);
        given().post("/fhir/Questionnaire/" + id + "/$publish").then().statusCode(200);
        return id;
    }

    /** Imports a version and publishes it with what is stated about its scales; its id. */
    public static String publish(String name, String version, String statements) {
        String location =
                importing(name, version).then().statusCode(201).extract().header("Location");
        String id = location.substring(location.lastIndexOf('/') + 1);
        post("/fhir/Questionnaire/" + id + "/$publish", statements).then().statusCode(200);
        return id;
    }

    public static ValidatableResponse addScale(String name, String version, String scaleVersion) {
        return post("/api/scales", SCALE.formatted(name, version, scaleVersion)).then();
    }
}
