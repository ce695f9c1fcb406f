package fr.boussole.survey.lifecycle;

import fr.boussole.form.definition.Canonical;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.score.Scale;
import fr.boussole.survey.difference.Difference;
import fr.boussole.survey.difference.Differences;
import fr.boussole.survey.difference.Version;
import fr.boussole.survey.questionnaire.Compiling;
import fr.boussole.survey.questionnaire.QuestionnaireVersion;
import fr.boussole.survey.scale.ScaleVersion;
import java.util.List;
import java.util.Optional;

/**
 * A version laid beside another one.
 *
 * @param older the other one, with its scales
 * @param newer this one, with its scales: those that would be carried over, as long as it is not published
 */
public record Comparing(Version older, Version newer, List<Difference> differences) {

    /** Compares a version with another. */
    public static Comparing of(QuestionnaireVersion version, QuestionnaireVersion other, Compiling compiling) {
        Version older = new Version(compiling.form(other), scales(other));
        FormDefinition form = compiling.form(version);
        Version newer = version.state().isSealed()
                ? new Version(form, scales(version))
                : new Version(form, Carrying.preview(older, form));
        return new Comparing(older, newer, Differences.between(older, newer));
    }

    /** The version before: the last published one that is not this one, nor later. */
    public static Optional<QuestionnaireVersion> before(QuestionnaireVersion version) {
        return QuestionnaireVersion.everPublishedOf(version.url()).stream()
                .filter(other -> !other.id().equals(version.id()))
                .filter(other ->
                        !version.state().isSealed() || other.publishedAt().isBefore(version.publishedAt()))
                .findFirst();
    }

    /** Another version by its {@code url|version}, or by its version alone where the url is the same. */
    static Optional<QuestionnaireVersion> named(QuestionnaireVersion version, String name) {
        int bar = name.lastIndexOf('|');
        String url = bar < 0 ? version.url() : name.substring(0, bar);
        return QuestionnaireVersion.of(url, name.substring(bar + 1));
    }

    private static List<Scale> scales(QuestionnaireVersion version) {
        return ScaleVersion.current(
                        new Canonical(Optional.ofNullable(version.url()).orElse("urn:none"), version.version()))
                .stream()
                .map(ScaleVersion::scale)
                .toList();
    }
}
