package fr.boussole.form.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.json.JsonPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * FHIR R4 QuestionnaireResponse JSON, read into {@link Answers} and written from them. Members not known here are ignored. Of the
 * patient nothing is read or written but the gender, in a contained {@code Patient} that is the subject.
 * At most {@value #MOST_DEPTH} levels of items and {@value #MOST_ITEMS} items and answers in all.
 */
public final class ResponseJson {
    public static final int MOST_DEPTH = 24;
    public static final int MOST_ITEMS = 15_000;

    private static final Set<String> STATUSES =
            Set.of("in-progress", "completed", "amended", "entered-in-error", "stopped");
    private static final String PATIENT = "patient";
    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    private int left = MOST_ITEMS;

    private ResponseJson() {}

    public static Answers read(JsonNode response) throws MalformedResponse {
        var root = JsonPlace.root(response);
        var answers = new ResponseJson().answers(root);
        if (!root.misshapes().isEmpty()) {
            throw new MalformedResponse(root.misshapes());
        }
        return answers;
    }

    private Answers answers(JsonPlace root) {
        root.requiredText("resourceType")
                .filter(type -> !type.equals("QuestionnaireResponse"))
                .ifPresent(type -> root.at("resourceType")
                        .refuse(
                                "Il faut une ressource QuestionnaireResponse, pas « " + type + " »",
                                "The resource must be a QuestionnaireResponse, not “" + type + "”"));
        var status = root.text("status");
        status.filter(code -> !STATUSES.contains(code)).ifPresent(code -> root.at("status")
                .refuse(
                        "« " + code + " » n’est pas un statut de QuestionnaireResponse",
                        "“" + code + "” is not a status of a QuestionnaireResponse"));
        var authored = root.text("authored");
        authored.filter(moment -> Span.ofDateTime(moment).isEmpty()).ifPresent(moment -> root.at("authored")
                .refuse(
                        "« " + moment + " » n’est pas une date et heure comme 2018-05-31T14:30:00+02:00",
                        "“" + moment + "” is not a moment such as 2018-05-31T14:30:00+02:00"));
        return new Answers(
                root.text("questionnaire"), status, root.text("language"), authored, gender(root), items(root, 1));
    }

    private static Optional<String> gender(JsonPlace root) {
        var subject = root.object("subject").flatMap(place -> place.text("reference"));
        return root.objects("contained").stream()
                .filter(place -> place.text("resourceType").equals(Optional.of("Patient")))
                .filter(place -> place.text("id").map(id -> "#" + id).equals(subject))
                .findFirst()
                .flatMap(place -> place.text("gender"));
    }

    private List<AnsweredItem> items(JsonPlace parent, int depth) {
        var items = new ArrayList<AnsweredItem>();
        for (var place : parent.objects("item")) {
            if (isTooMuch(place, depth)) {
                return items;
            }
            place.requiredText("linkId")
                    .ifPresent(linkId -> items.add(new AnsweredItem(
                            linkId, place.text("id").orElse(""), answersOf(place, depth), items(place, depth + 1))));
        }
        return items;
    }

    private List<Answer> answersOf(JsonPlace item, int depth) {
        var answers = new ArrayList<Answer>();
        for (var place : item.objects("answer")) {
            if (isTooMuch(place, depth)) {
                return answers;
            }
            var value = ValueJson.read(place);
            var nested = items(place, depth + 1);
            value.ifPresent(found -> answers.add(new Answer(found, nested)));
        }
        return answers;
    }

    private boolean isTooMuch(JsonPlace place, int depth) {
        if (depth > MOST_DEPTH) {
            place.refuse("Plus de " + MOST_DEPTH + " niveaux imbriqués", "More than " + MOST_DEPTH + " nested levels");
            return true;
        }
        if (left-- == 0) {
            place.refuse(
                    "Plus de " + MOST_ITEMS + " éléments et réponses",
                    "More than " + MOST_ITEMS + " items and answers");
        }
        return left < 0;
    }

    public static ObjectNode write(Answers answers) {
        var response = NODES.objectNode().put("resourceType", "QuestionnaireResponse");
        answers.language().ifPresent(language -> response.put("language", language));
        answers.gender().ifPresent(gender -> writePatient(gender, response));
        answers.questionnaire().ifPresent(questionnaire -> response.put("questionnaire", questionnaire));
        answers.status().ifPresent(status -> response.put("status", status));
        answers.authored().ifPresent(authored -> response.put("authored", authored));
        writeItems(answers.items(), response);
        return response;
    }

    private static void writePatient(String gender, ObjectNode response) {
        response.putArray("contained")
                .addObject()
                .put("resourceType", "Patient")
                .put("id", PATIENT)
                .put("gender", gender);
        response.putObject("subject").put("reference", "#" + PATIENT);
    }

    private static void writeItems(List<AnsweredItem> items, ObjectNode parent) {
        if (items.isEmpty()) {
            return;
        }
        ArrayNode list = parent.putArray("item");
        for (var item : items) {
            var node = list.addObject();
            if (!item.id().isEmpty()) {
                node.put("id", item.id());
            }
            node.put("linkId", item.linkId());
            if (!item.answers().isEmpty()) {
                var answers = node.putArray("answer");
                item.answers().forEach(answer -> writeItems(answer.items(), add(answers, answer)));
            }
            writeItems(item.items(), node);
        }
    }

    private static ObjectNode add(ArrayNode answers, Answer answer) {
        var node = answer.value().toFhir();
        answers.add(node);
        return node;
    }
}
