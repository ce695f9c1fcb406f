package fr.boussole.survey.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.survey.compile.Compilation;
import fr.boussole.survey.policy.Remark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A questionnaire that the policy accepted, with what it had to say. */
record Draft(ObjectNode content, List<Remark> remarks) {
    Optional<String> url() {
        return text("url");
    }

    String version() {
        return Compilation.version(content);
    }

    String canonical() {
        return url().orElse("") + "|" + version();
    }

    void writeTo(QuestionnaireVersion version) {
        version.url = url().orElse(null);
        version.version = version();
        version.title = Stream.of("title", "name", "url")
                .flatMap(property -> text(property).stream())
                .findFirst()
                .orElse("");
        version.content = content.toString();
    }

    private Optional<String> text(String property) {
        return Optional.of(content.path(property)).map(JsonNode::textValue).filter(text -> !text.isBlank());
    }
}
