package fr.boussole.indicator.stream;

/** Told of every message that cannot be understood, so that it can be counted and shown. */
@FunctionalInterface
public interface Refusals {

    /** @param reason a sentence that a person can act on */
    void refused(String topic, String key, String reason);
}
