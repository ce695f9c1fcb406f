package fr.boussole.survey.pathway;

import fr.boussole.form.definition.Canonical;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.score.Scale;
import fr.boussole.survey.questionnaire.QuestionnaireVersion;
import fr.boussole.survey.scale.ScaleVersion;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The published questionnaires and their scales, each looked up once. */
final class PublishedSurveys implements Surveys {
    private final Map<String, Optional<Set<String>>> linkIds = new HashMap<>();
    private final Map<String, Set<String>> scaleIds = new HashMap<>();

    @Override
    public Optional<Set<String>> linkIds(String questionnaire) {
        return linkIds.computeIfAbsent(questionnaire, name -> canonical(name)
                .flatMap(found -> QuestionnaireVersion.publishedForm(found.url(), found.version()))
                .map(form -> form.all().map(Item::linkId).collect(Collectors.toSet())));
    }

    @Override
    public boolean isRetired(String questionnaire) {
        return canonical(questionnaire)
                .flatMap(found -> QuestionnaireVersion.published(found.url(), found.version()))
                .filter(QuestionnaireVersion::isRetired)
                .isPresent();
    }

    @Override
    public Set<String> scaleIds(String questionnaire) {
        return scaleIds.computeIfAbsent(questionnaire, name -> canonical(name).stream()
                .flatMap(found -> ScaleVersion.current(found).stream())
                .map(ScaleVersion::id)
                .collect(Collectors.toSet()));
    }

    @Override
    public Optional<FormDefinition> form(String questionnaire) {
        return canonical(questionnaire)
                .flatMap(found -> QuestionnaireVersion.publishedForm(found.url(), found.version()));
    }

    @Override
    public Optional<Scale> scale(String questionnaire, String id) {
        return canonical(questionnaire).stream()
                .flatMap(found -> ScaleVersion.current(found).stream())
                .filter(found -> found.id().equals(id))
                .map(ScaleVersion::scale)
                .findFirst();
    }

    private static Optional<Canonical> canonical(String name) {
        boolean readable = !name.isBlank() && !name.startsWith("|");
        return readable ? Optional.of(Canonical.parse(name)) : Optional.empty();
    }
}
