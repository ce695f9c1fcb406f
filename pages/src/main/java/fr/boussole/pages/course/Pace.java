package fr.boussole.pages.course;

import fr.boussole.form.definition.ItemType;
import java.util.List;
import java.util.Map;

/** How long questions take to answer: a choice is a matter of seconds, one's own words take longer. */
public final class Pace {

    private static final int SECONDS_TO_CHOOSE = 11;
    private static final Map<ItemType, Integer> SECONDS = Map.of(
            ItemType.TEXT, 45,
            ItemType.STRING, 20,
            ItemType.URL, 20,
            ItemType.DATE, 20,
            ItemType.DATE_TIME, 25,
            ItemType.QUANTITY, 20,
            ItemType.OPEN_CHOICE, 15,
            ItemType.ATTACHMENT, 5,
            ItemType.REFERENCE, 5);

    private Pace() {}

    /** Minutes for these questions, rounded up; at least 1. */
    public static int minutes(List<Stop> stops) {
        int seconds = stops.stream().mapToInt(Pace::seconds).sum();
        return Math.max(1, (seconds + 59) / 60);
    }

    /** Seconds for one question. */
    public static int seconds(Stop stop) {
        return SECONDS.getOrDefault(stop.question().type(), SECONDS_TO_CHOOSE);
    }
}
