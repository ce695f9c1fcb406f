package fr.boussole.response.adt;

import fr.boussole.response.feed.Passage;
import java.util.Arrays;
import java.util.Optional;

/** The events that are understood. */
enum Trigger {
    /** Admitted. */
    A01(Passage.News.TOLD),
    /** Discharged. */
    A03(Passage.News.TOLD),
    /** What is known was updated. */
    A08(Passage.News.TOLD),
    /** The admission is called off. */
    A11(Passage.News.STAY_CALLED_OFF),
    /** The discharge is called off. */
    A13(Passage.News.DISCHARGE_CALLED_OFF);

    private final Passage.News news;

    Trigger(Passage.News news) {
        this.news = news;
    }

    Passage.News news() {
        return news;
    }

    static Optional<Trigger> of(String code) {
        return Arrays.stream(values())
                .filter(trigger -> trigger.name().equals(code))
                .findFirst();
    }
}
