package fr.boussole.indicator.contribution;

import fr.boussole.indicator.message.EpisodeFacts;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The people who are counted together: those of one organisation, month and profile on one version of a pathway.
 *
 * @param organisation as given by the episode; the tree above it is climbed when a question is asked
 * @param month of the anchor date, so that a late answer changes the past period it belongs to
 * @param ageBand empty when unknown
 * @param sex empty when unknown
 */
public record Group(
        String pathway,
        String pathwayVersion,
        String organisation,
        YearMonth month,
        String ageBand,
        String sex,
        SortedMap<String, String> attributes) {
    private static final int PARTS = 7;

    public Group {
        attributes = Collections.unmodifiableSortedMap(attributes);
    }

    /** The people whom one episode is counted with. */
    public static Group of(EpisodeFacts facts) {
        return new Group(
                facts.pathway(),
                facts.pathwayVersion(),
                facts.organisation(),
                YearMonth.from(facts.anchorDate()),
                facts.ageBand(),
                facts.sex(),
                facts.attributes());
    }

    /** Such as {@code hip-replacement/1/north-clinic/2017-10/70-79/F/surgery=primary}. */
    public String key() {
        var coded = attributes.entrySet().stream()
                .map(attribute -> Key.join("=", attribute.getKey(), attribute.getValue()))
                .collect(Collectors.joining("&"));
        return Key.join("/", pathway, pathwayVersion, organisation, month.toString(), ageBand, sex) + '/' + coded;
    }

    /** The group that has this key. */
    public static Group parse(String key) {
        var parts = key.split("/", PARTS);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("Not the key of a group: " + key);
        }
        return new Group(
                Key.decode(parts[0]),
                Key.decode(parts[1]),
                Key.decode(parts[2]),
                YearMonth.parse(parts[3]),
                Key.decode(parts[4]),
                Key.decode(parts[5]),
                attributes(parts[6]));
    }

    private static SortedMap<String, String> attributes(String coded) {
        var attributes = new TreeMap<String, String>();
        Arrays.stream(coded.split("&")).filter(one -> !one.isEmpty()).forEach(one -> {
            var pair = Key.split("=", one);
            attributes.put(pair[0], pair[1]);
        });
        return attributes;
    }
}
