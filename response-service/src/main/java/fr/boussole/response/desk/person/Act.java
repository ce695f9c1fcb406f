package fr.boussole.response.desk.person;

import fr.boussole.response.desk.Desk;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a coordinator can do for one person. */
public enum Act {
    /** Ask once more, now. */
    SEND,
    CONTACT,
    /** By which channel they are asked first. */
    CHANNEL,
    /** Someone called them, and says what came of it. */
    CALL,
    /** An event moves, or does not take place. */
    EVENT,
    /** A link to hand over. */
    LINK,
    PAUSE,
    RESUME,
    STOP;

    /** As addresses name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String href(String episode) {
        return Desk.person(episode) + "/" + code();
    }

    public static Optional<Act> of(String code) {
        return Stream.of(values()).filter(act -> act.code().equals(code)).findFirst();
    }
}
