package fr.boussole.response.desk.worklist;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where one person stands, what wants a look first. Each person is in one; the order is that of the numbers in {@link Ground}.
 */
public enum Standing {
    /** Asked now, and no way to reach them works: a coordinator has to find one. */
    UNREACHABLE("bad"),
    /** Asked some time ago without an answer, or soon out of time. */
    LATE("watch"),
    /** Their day has come, and the hospital has yet to hand them a link: we ask them nothing. */
    BY_HAND("now"),
    /** Something is sent to them today. */
    DUE("now"),
    /** Asked, and still within time. */
    ASKED(""),
    /** Not asked yet: the day has not come. */
    PLANNED(""),
    /** Nothing is sent until someone lets it go on. */
    PAUSED("watch"),
    /** The date of an event is not known yet. */
    WAITING(""),
    /** Does not want to answer. */
    REFUSED(""),
    /** Has answered to the end. */
    FINISHED("good"),
    /** Over without an answer: out of time, stopped, deceased, transferred. */
    CLOSED("");

    private final String tone;

    Standing(String tone) {
        this.tone = tone;
    }

    /** How it is drawn beside its word; empty when nothing about it stands out. */
    public String tone() {
        return tone;
    }

    /** As addresses name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether something is still expected of the person, or for them. */
    public boolean isFollowed() {
        return compareTo(REFUSED) < 0;
    }

    static Optional<Standing> of(String code) {
        return Stream.of(values())
                .filter(standing -> standing.code().equals(code))
                .findFirst();
    }
}
