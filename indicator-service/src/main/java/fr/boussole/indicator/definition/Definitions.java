package fr.boussole.indicator.definition;

import fr.boussole.form.definition.Canonical;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Everything published, at one instant. Immutable: a publication gives the next catalogue. */
public record Definitions(
        Map<Canonical, Questionnaire> questionnaires,
        Map<Pathway.Key, Pathway> pathways,
        Organisations organisations,
        List<Adjustment> adjustments) {
    public static final Definitions NONE = new Definitions(Map.of(), Map.of(), Organisations.NONE, List.of());

    public Definitions {
        questionnaires = Map.copyOf(questionnaires);
        pathways = Map.copyOf(pathways);
        adjustments = List.copyOf(adjustments);
    }

    /** Nothing published yet, beside the models by which changes are adjusted. */
    public static Definitions adjustedBy(List<Adjustment> adjustments) {
        return new Definitions(Map.of(), Map.of(), Organisations.NONE, adjustments);
    }

    /** The models by which the changes of a pathway are adjusted. */
    public List<Adjustment> adjustments(String pathway) {
        return adjustments.stream().filter(one -> one.pathway().equals(pathway)).toList();
    }

    public Optional<Questionnaire> questionnaire(Canonical canonical) {
        return Optional.ofNullable(questionnaires.get(canonical));
    }

    public Optional<Pathway> pathway(Pathway.Key key) {
        return Optional.ofNullable(pathways.get(key));
    }

    /** The versions of a pathway, oldest first. */
    public List<Pathway> versions(String id) {
        return pathways.values().stream()
                .filter(pathway -> pathway.id().equals(id))
                .sorted(Comparator.comparing(Pathway::key, VersionOrder.OF_PATHWAYS))
                .toList();
    }

    /** The version of a pathway that was published last. */
    public Optional<Pathway> latest(String id) {
        return versions(id).stream().reduce((older, newer) -> newer);
    }

    /** The latest version of each pathway, by id. */
    public Collection<Pathway> latest() {
        var latest = new TreeMap<String, Pathway>();
        pathways.values().stream()
                .sorted(Comparator.comparing(Pathway::key, VersionOrder.OF_PATHWAYS))
                .forEach(pathway -> latest.put(pathway.id(), pathway));
        return latest.values();
    }

    /** The way from a score on one version of a questionnaire to the score on another; empty where nobody vouched for one. */
    public Optional<Crossing> crossing(String scale, Canonical from, Canonical to) {
        return Crossings.between(questionnaires, scale, from, to);
    }

    /**
     * The version of the questionnaire on which the scores of a step are counted: the one that the latest version of the pathway
     * asks there, where its scale can be reached; or else the one that this version asks.
     */
    public Canonical measuredOn(Pathway pathway, Step step, String scale) {
        return latest(pathway.id())
                .flatMap(latest -> latest.step(step.id()))
                .map(Step::questionnaire)
                .filter(asked -> crossing(scale, step.questionnaire(), asked).isPresent())
                .orElse(step.questionnaire());
    }

    /**
     * What the contributions of each pathway's episodes depend on: two catalogues that give a pathway the same fingerprint
     * give each of its episodes the same contributions.
     */
    public Map<String, String> fingerprints() {
        return pathways.values().stream()
                .sorted(Comparator.comparing(Pathway::key, VersionOrder.OF_PATHWAYS))
                .collect(Collectors.groupingBy(
                        Pathway::id,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(this::dependencies, Collectors.joining()), Fingerprint::of)));
    }

    private String dependencies(Pathway pathway) {
        var urls =
                pathway.steps().stream().map(step -> step.questionnaire().url()).collect(Collectors.toSet());
        return questionnaires.values().stream()
                .filter(questionnaire -> urls.contains(questionnaire.canonical().url()))
                .map(Questionnaire::fingerprint)
                .sorted()
                .collect(Collectors.joining("", pathway.fingerprint(), adjusting(pathway)));
    }

    private String adjusting(Pathway pathway) {
        return adjustments(pathway.id()).stream().map(Adjustment::toString).collect(Collectors.joining());
    }

    public Definitions with(Questionnaire questionnaire) {
        return new Definitions(
                changed(questionnaires, map -> map.put(questionnaire.canonical(), questionnaire)),
                pathways,
                organisations,
                adjustments);
    }

    public Definitions with(Pathway pathway) {
        return new Definitions(
                questionnaires, changed(pathways, map -> map.put(pathway.key(), pathway)), organisations, adjustments);
    }

    public Definitions with(Organisation organisation) {
        return new Definitions(questionnaires, pathways, organisations.with(organisation), adjustments);
    }

    public Definitions without(Canonical questionnaire) {
        return new Definitions(
                changed(questionnaires, map -> map.remove(questionnaire)), pathways, organisations, adjustments);
    }

    public Definitions without(Pathway.Key pathway) {
        return new Definitions(
                questionnaires, changed(pathways, map -> map.remove(pathway)), organisations, adjustments);
    }

    public Definitions withoutOrganisation(String id) {
        return new Definitions(questionnaires, pathways, organisations.without(id), adjustments);
    }

    private static <K, V> Map<K, V> changed(Map<K, V> map, Consumer<Map<K, V>> change) {
        var changed = new HashMap<>(map);
        change.accept(changed);
        return changed;
    }
}
