package fr.boussole.response.pathway;

import java.util.EnumSet;
import java.util.Set;

/** By which way an invitation reaches a person, or its answer reaches us. */
public enum Channel {
    /** A link that the hospital hands over itself. */
    LINK,
    EMAIL,
    SMS,
    LETTER,
    /** An interviewer calls, and fills in the form on the person's behalf. */
    TELEPHONE,
    /** An interviewer comes to the bed. */
    BEDSIDE,
    /** An answer from another system's file. */
    IMPORT,
    /** An answer from another system's interface. */
    API;

    private static final Set<Channel> ASKING = EnumSet.of(LINK, EMAIL, SMS, LETTER, TELEPHONE, BEDSIDE);

    /** Whether a pathway may ask by it. */
    public boolean asks() {
        return ASKING.contains(this);
    }
}
