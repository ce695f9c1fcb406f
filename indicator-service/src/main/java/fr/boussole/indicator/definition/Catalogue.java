package fr.boussole.indicator.definition;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** Holds the latest definitions for every thread of this instance. */
public final class Catalogue {
    private final AtomicReference<Definitions> current;

    public Catalogue() {
        this(Definitions.NONE);
    }

    /** @param first what holds before anything is published */
    public Catalogue(Definitions first) {
        current = new AtomicReference<>(first);
    }

    public Definitions current() {
        return current.get();
    }

    public void change(UnaryOperator<Definitions> publication) {
        current.updateAndGet(publication);
    }
}
