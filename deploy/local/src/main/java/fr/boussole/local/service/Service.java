package fr.boussole.local.service;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The three services, in the order in which the data meet them. */
public enum Service {
    /** Loads FHIR's own validator, hence its memory. */
    SURVEY("survey-service", 1_024),
    RESPONSE("response-service", 512),
    /** Keeps every tally in memory, some 600,000 rows for 39,000 patients, and all of them once more to verify them. */
    INDICATOR("indicator-service", 1_536);

    private final String title;
    private final int heapMegabytes;

    Service(String title, int heapMegabytes) {
        this.title = title;
        this.heapMegabytes = heapMegabytes;
    }

    /** The service of this name, such as {@code survey-service}. */
    public static Service named(String title) {
        return Arrays.stream(values())
                .filter(service -> service.title.equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no service '" + title + "'; there are "
                        + Arrays.stream(values()).map(Service::title).collect(Collectors.joining(", "))));
    }

    public String title() {
        return title;
    }

    /** The name of its own database. */
    public String database() {
        return title.substring(0, title.indexOf('-'));
    }

    int heapMegabytes() {
        return heapMegabytes;
    }
}
