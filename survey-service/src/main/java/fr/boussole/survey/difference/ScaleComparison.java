package fr.boussole.survey.difference;

import static fr.boussole.survey.difference.Words.isFrench;
import static fr.boussole.survey.difference.Words.quoted;
import static fr.boussole.survey.difference.Words.said;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.definition.Text;
import fr.boussole.form.score.Scale;
import fr.boussole.form.score.ScaleJson;
import fr.boussole.survey.difference.Difference.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares the scales of two versions, each with the one of the same id. */
final class ScaleComparison {
    /** What tells one version from another, and no more. */
    private static final Set<String> NAMES = Set.of("id", "version", "questionnaire");

    /** What is said of a scale without being part of its rule. */
    private static final Set<String> COSMETIC = Set.of("title", "source", "licence");

    private ScaleComparison() {}

    static List<Difference> of(List<Scale> older, List<Scale> newer) {
        List<Difference> found = new ArrayList<>();
        for (Scale scale : newer) {
            same(scale, older)
                    .ifPresentOrElse(
                            before -> found.addAll(changes(before, scale)),
                            () -> found.add(standing(
                                    Kind.SCALE_ADDED, scale, Meaning.COSMETIC, "Nouvelle échelle : ", "New scale: ")));
        }
        older.stream()
                .filter(scale -> same(scale, newer).isEmpty())
                .forEach(scale -> found.add(standing(
                        Kind.SCALE_REMOVED,
                        scale,
                        Meaning.CHANGES_SCORES,
                        "L’échelle n’est plus calculée : ",
                        "The scale is no longer computed: ")));
        return found;
    }

    private static Optional<Scale> same(Scale scale, List<Scale> among) {
        return among.stream().filter(other -> other.id().equals(scale.id())).findFirst();
    }

    private static Difference standing(Kind kind, Scale scale, Meaning meaning, String french, String english) {
        return Difference.ofScale(
                kind,
                scale.id(),
                meaning,
                said(language -> (isFrench(language) ? french : english) + named(scale, language)),
                kind == Kind.SCALE_REMOVED ? scale.title() : Text.EMPTY,
                kind == Kind.SCALE_ADDED ? scale.title() : Text.EMPTY);
    }

    private static List<Difference> changes(Scale was, Scale is) {
        JsonNode before = ScaleJson.write(was);
        JsonNode after = ScaleJson.write(is);
        Text name = said(language -> (isFrench(language) ? "L’échelle " : "The scale ") + named(is, language));
        return Settings.differing(before, after, NAMES).stream()
                .map(member -> changed(is.id(), name, member, before.path(member), after.path(member)))
                .toList();
    }

    private static Difference changed(String scale, Text name, String member, JsonNode was, JsonNode is) {
        Text before = Settings.words(was);
        Text after = Settings.words(is);
        return Difference.ofScale(
                Kind.SCALE_CHANGED,
                scale,
                COSMETIC.contains(member) ? Meaning.COSMETIC : Meaning.CHANGES_SCORES,
                Settings.sentence(name, Settings.called(member), before, after),
                before,
                after);
    }

    private static String named(Scale scale, String language) {
        return quoted(scale.title().isEmpty() ? scale.id() : scale.title().in(language), language);
    }
}
