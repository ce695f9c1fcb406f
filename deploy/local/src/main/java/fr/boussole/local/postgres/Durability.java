package fr.boussole.local.postgres;

/** What PostgreSQL promises when it acknowledges a commit. */
public enum Durability {
    /** The commit is on the disk: {@code fsync} and {@code synchronous_commit} are on. Anything a person relies on. */
    SAFE("on"),
    /** The commit may be lost with the machine, never with the process: for tests that want speed. */
    RELAXED("off");

    private final String setting;

    Durability(String setting) {
        this.setting = setting;
    }

    /** The value of {@code fsync} and {@code synchronous_commit}. */
    String setting() {
        return setting;
    }
}
