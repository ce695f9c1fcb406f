package fr.boussole.local.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The topics by which the three services speak to each other. */
public final class Topics {
    public static final String QUESTIONNAIRES = "boussole.questionnaires";
    public static final String PATHWAYS = "boussole.pathways";
    public static final String ORGANISATIONS = "boussole.organisations";
    public static final String RESPONSES = "boussole.responses";
    public static final String INVITATIONS = "boussole.invitations";
    public static final String DEAD_LETTERS = "boussole.dead-letters";

    /** Episodes are spread over this many partitions; responses and invitations of one episode share theirs. */
    public static final int EPISODE_PARTITIONS = 6;

    /** The last message of each key stays for ever. */
    private static final Map<String, String> LAST_STATE = Map.of("cleanup.policy", "compact");

    /** As {@link #LAST_STATE}, and what was erased or replaced leaves the disk within about a day. */
    private static final Map<String, String> LAST_STATE_ERASABLE = Map.of(
            "cleanup.policy",
            "compact",
            "max.compaction.lag.ms",
            String.valueOf(Duration.ofDays(1).toMillis()));

    /** Every message stays until someone has looked at it. */
    private static final Map<String, String> EVERYTHING = Map.of("cleanup.policy", "delete", "retention.ms", "-1");

    /** All of them, definitions first, then what happens to episodes, then what is drawn from it. */
    public static final List<Topic> ALL = List.of(
            new Topic(QUESTIONNAIRES, 1, LAST_STATE),
            new Topic(PATHWAYS, 1, LAST_STATE),
            new Topic(ORGANISATIONS, 1, LAST_STATE),
            new Topic(RESPONSES, EPISODE_PARTITIONS, LAST_STATE_ERASABLE),
            new Topic(INVITATIONS, EPISODE_PARTITIONS, LAST_STATE_ERASABLE),
            new Topic(DEAD_LETTERS, 1, EVERYTHING));

    private Topics() {}
}
