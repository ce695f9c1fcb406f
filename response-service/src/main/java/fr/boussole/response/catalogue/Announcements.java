package fr.boussole.response.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.FormJson;
import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.MalformedJson;
import fr.boussole.response.catalogue.Heard.NotUnderstood;
import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.pathway.PathwayJson;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Reads the messages of survey-service, each as a whole: what cannot be read entirely is not taken in by half. */
final class Announcements {

    static final String QUESTIONNAIRES = "boussole.questionnaires";
    static final String PATHWAYS = "boussole.pathways";
    static final String ORGANISATIONS = "boussole.organisations";

    private static final String FINESS = "https://finess.esante.gouv.fr";
    private static final Pattern ORGANISATION_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Set<String> ORGANISATION_TYPES = Set.of("REGION", "ESTABLISHMENT", "UNIT");
    /** PostgreSQL keeps no such character, escaped or not. */
    private static final String NUL = "\\u0000";

    private Announcements() {}

    /** What a record's value says; a record without a value says nothing here, for what is published stays published. */
    static Heard read(String topic, Optional<String> value) {
        if (value.isEmpty()) {
            return new NotUnderstood("What was published cannot be taken back");
        }
        if (value.get().contains(NUL)) {
            return new NotUnderstood("The value holds a character that is none");
        }
        try {
            JsonNode message = ExactJson.read(value.get());
            return switch (topic) {
                case QUESTIONNAIRES -> questionnaire(message, value.get());
                case PATHWAYS -> pathway(message, value.get());
                case ORGANISATIONS -> organisation(message);
                default -> new NotUnderstood("Nothing is expected on the topic " + topic);
            };
        } catch (MalformedJson e) {
            return new NotUnderstood(e.misshapes().toString());
        } catch (IllegalArgumentException | DateTimeException e) {
            return new NotUnderstood(e.getMessage());
        }
    }

    private static Heard questionnaire(JsonNode message, String text) {
        FormDefinition form = FormJson.read(message.path("form"));
        if (!form.url().equals(message.path("url").asText())
                || !form.version().equals(message.path("version").asText())) {
            return new NotUnderstood("The form is of another questionnaire or version than its message");
        }
        return new Heard.Questionnaire(form.url(), form.version(), text);
    }

    private static Heard pathway(JsonNode message, String text) {
        Pathway pathway = PathwayJson.read(message);
        return new Heard.PathwayVersion(
                pathway.id(), pathway.version(), pathway.publishedAt(), movesUnsent(message), text);
    }

    private static boolean movesUnsent(JsonNode pathway) {
        return pathway.path("migration").asText("").equals("UNSENT_STEPS");
    }

    private static Heard organisation(JsonNode message) {
        String id = message.path("id").asText("");
        String type = message.path("type").asText("");
        String name = message.path("name").asText("");
        Optional<String> parent = Optional.of(message.path("parent").asText("")).filter(text -> !text.isBlank());
        if (!ORGANISATION_ID.matcher(id).matches()) {
            return new NotUnderstood("An organisation's id is 1 to 64 letters, digits, dots, dashes or underscores");
        }
        if (!ORGANISATION_TYPES.contains(type)) {
            return new NotUnderstood("An organisation is a REGION, an ESTABLISHMENT or a UNIT");
        }
        if (name.isBlank() || parent.filter(id::equals).isPresent()) {
            return new NotUnderstood("An organisation has a name, and is not its own parent");
        }
        Optional<LocalDate> closedOn = Optional.of(message.path("closedOn").asText(""))
                .filter(text -> !text.isEmpty())
                .map(LocalDate::parse);
        return new Heard.Organisation(
                id, parent, type, name, message.path("closed").asBoolean(false), closedOn, finess(message));
    }

    /** The geographic FINESS by which hospitals speak of themselves. */
    private static Optional<String> finess(JsonNode message) {
        return StreamSupport.stream(message.path("identifiers").spliterator(), false)
                .filter(identifier -> identifier.path("system").asText("").equals(FINESS))
                .map(identifier -> identifier.path("value").asText(""))
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
