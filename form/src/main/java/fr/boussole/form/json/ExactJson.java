package fr.boussole.form.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** JSON read and written without losing a digit: 1.50 stays 1.50, and a member given twice is refused. */
public final class ExactJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private ExactJson() {}

    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** Reads one JSON document; text that is not JSON is a {@link MalformedJson} at the document's root. */
    public static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (StreamConstraintsException e) {
            throw new MalformedJson(List.of(new Misshape(
                    "",
                    "Ce JSON est imbriqué sur plus de 1 000 niveaux, ou contient un nombre de plus de 1 000 chiffres",
                    "This JSON is nested more than 1,000 deep, or holds a number of more than 1,000 digits")));
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            var where =
                    at == null ? "" : " (ligne/line " + at.getLineNr() + ", colonne/column " + at.getColumnNr() + ")";
            throw new MalformedJson(
                    List.of(new Misshape("", "Ce texte n’est pas du JSON" + where, "This text is not JSON" + where)));
        }
    }
}
