package fr.boussole.local;

import fr.boussole.local.process.Child;
import java.time.Duration;
import java.util.Set;

/** Hears how a platform fares. Calls come from several threads. */
public interface Watcher {
    /**
     * A part is ready.
     *
     * @param took since the start of the whole
     * @param left the parts that are still starting
     */
    void ready(String part, Duration took, Set<String> left);

    /** A part has been stopped. */
    void stopped(String part);

    /** A part could not be stopped; the others will be all the same. */
    void failedToStop(String part, String reason);

    /** A part ended that nobody had asked to. */
    void lost(Child part);
}
