package fr.boussole.survey.page.preview;

import fr.boussole.pages.question.Fields;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields of a form post as one text, and back: as forms themselves are written. */
final class FieldsText {

    private FieldsText() {}

    static String write(Fields fields) {
        return fields.texts().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(text -> encoded(entry.getKey()) + "=" + encoded(text)))
                .collect(Collectors.joining("&"));
    }

    static Fields read(String written) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (String pair : written.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                texts.computeIfAbsent(decoded(pair.substring(0, equals)), name -> new ArrayList<>())
                        .add(decoded(pair.substring(equals + 1)));
            }
        }
        return Fields.of(texts);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
