package fr.boussole.indicator.definition;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** Holds the latest definitions for every thread of this instance. */
public final class Catalogue {
    private final AtomicReference<Definitions> current = new AtomicReference<>(Definitions.NONE);

    public Definitions current() {
        return current.get();
    }

    public void change(UnaryOperator<Definitions> publication) {
        current.updateAndGet(publication);
    }
}
