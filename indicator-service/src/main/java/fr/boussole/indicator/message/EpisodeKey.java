package fr.boussole.indicator.message;

/**
 * Names one thing of an episode: a response, or the invitation to a step. Its messages are ordered among themselves; a
 * tombstone erases it.
 *
 * @param episode the pseudonym
 * @param thing the response's id or the step
 */
public record EpisodeKey(Kind kind, String episode, String thing) {

    /** What a topic speaks of. */
    public enum Kind {
        RESPONSE,
        INVITATION
    }

    /** Reads {@code <episode>/<response or step>}. */
    public static EpisodeKey parse(Kind kind, String recordKey) throws MalformedMessage {
        int slash = recordKey == null ? -1 : recordKey.lastIndexOf('/');
        if (slash < 1 || slash == recordKey.length() - 1 || slash != recordKey.indexOf('/')) {
            throw new MalformedMessage("The key is not <episode>/<response or step>: " + recordKey);
        }
        return new EpisodeKey(kind, recordKey.substring(0, slash), recordKey.substring(slash + 1));
    }

    /** The key under which a store keeps the last message: those of an episode stand together. */
    public String stored() {
        return prefix(episode) + kind.name().charAt(0) + '/' + thing;
    }

    /** What the stored keys of an episode begin with, and no other episode's. */
    public static String prefix(String episode) {
        return episode + '/';
    }

    /** The key that was {@link #stored}. */
    public static EpisodeKey ofStored(String stored) {
        int last = stored.lastIndexOf('/');
        int first = stored.lastIndexOf('/', last - 1);
        var kind = stored.charAt(first + 1) == 'R' ? Kind.RESPONSE : Kind.INVITATION;
        return new EpisodeKey(kind, stored.substring(0, first), stored.substring(last + 1));
    }
}
