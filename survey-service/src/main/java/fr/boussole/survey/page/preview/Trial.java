package fr.boussole.survey.page.preview;

import fr.boussole.form.answer.Answers;
import fr.boussole.form.answer.ResponseJson;
import fr.boussole.form.answer.Within;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.MalformedJson;
import fr.boussole.pages.question.Fields;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;

/**
 * How far an author has come in trying a questionnaire. All of it is in the address: nothing is stored, and an author can send it
 * to another ("look what happens if…").
 *
 * @param language of the form that it is tried in
 * @param spot the question being asked
 * @param written what could not stand as an answer to it, to be mended
 */
record Trial(
        String questionnaire,
        String language,
        Spot spot,
        boolean largeText,
        Answers answers,
        Optional<Fields> written) {

    /** No linkId: it begins with a space, which FHIR forbids. */
    static final String END = " end";

    /** Characters of an address that every browser and server on the way takes. */
    static final int LONGEST = 7_000;

    private static final String LANGUAGE = "in";
    private static final String AT = "at";
    private static final String CARD = "card";
    private static final String REMOVE = "remove";
    private static final String ANSWERS = "so-far";
    private static final String WRITTEN = "written";
    private static final String TEXT = "text";
    private static final String LARGE = "large";

    /** The trial of an address; what it says that makes no sense is passed over. */
    static Trial of(String questionnaire, FormDefinition form, MultivaluedMap<String, String> query) {
        String language = text(query, LANGUAGE);
        return new Trial(
                questionnaire,
                form.languages().contains(language) ? language : form.language(),
                new Spot(
                        text(query, AT),
                        Within.of(text(query, CARD)),
                        !text(query, REMOVE).isEmpty()),
                text(query, TEXT).equals(LARGE),
                Packed.unpack(text(query, ANSWERS)).flatMap(Trial::answers).orElseGet(Answers::empty),
                Optional.of(text(query, WRITTEN))
                        .filter(packed -> !packed.isEmpty())
                        .flatMap(Packed::unpack)
                        .map(FieldsText::read));
    }

    /** The linkId of what is met. */
    String at() {
        return spot.linkId();
    }

    Trial at(String linkId) {
        return at(Spot.at(linkId));
    }

    Trial at(Spot other) {
        return new Trial(questionnaire, language, other, largeText, answers, Optional.empty());
    }

    Trial in(String other) {
        return new Trial(questionnaire, other, spot, largeText, answers, written);
    }

    Trial withLargeText(boolean large) {
        return new Trial(questionnaire, language, spot, large, answers, written);
    }

    Trial with(Answers changed) {
        return new Trial(questionnaire, language, spot, largeText, changed, Optional.empty());
    }

    Trial toMend(Fields fields) {
        return new Trial(questionnaire, language, spot, largeText, answers, Optional.of(fields));
    }

    /** Where the whole trial is seen. */
    String page() {
        return address("/questionnaires/{id}/preview");
    }

    /** Where the patient's page alone is. */
    String phone() {
        return address("/questionnaires/{id}/preview/phone");
    }

    private String address(String path) {
        UriBuilder address = UriBuilder.fromPath(path).queryParam(LANGUAGE, language);
        if (largeText) {
            address.queryParam(TEXT, LARGE);
        }
        if (!answers.items().isEmpty()) {
            address.queryParam(ANSWERS, Packed.pack(ResponseJson.write(answers).toString()));
        }
        written.ifPresent(fields -> address.queryParam(WRITTEN, Packed.pack(FieldsText.write(fields))));
        if (!spot.within().isTop()) {
            address.queryParam(CARD, spot.within().text());
        }
        if (spot.removing()) {
            address.queryParam(REMOVE, "yes");
        }
        return at().isEmpty()
                ? address.build(questionnaire).toString()
                : address.queryParam(AT, "{at}").build(questionnaire, at()).toString();
    }

    private static Optional<Answers> answers(String json) {
        try {
            return Optional.of(ResponseJson.read(ExactJson.read(json)));
        } catch (MalformedJson notAnswers) {
            return Optional.empty();
        }
    }

    private static String text(MultivaluedMap<String, String> query, String name) {
        return Optional.ofNullable(query.getFirst(name)).orElse("");
    }
}
