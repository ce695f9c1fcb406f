package fr.boussole.local.demonstration;

/** Tells a waiting person, in one short line, what has just been done or how far the work is. */
@FunctionalInterface
public interface Progress {

    void say(String line);
}
