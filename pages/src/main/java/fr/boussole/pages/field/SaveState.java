package fr.boussole.pages.field;

import java.util.Locale;

/** Where the person's answer is now. The words say it; {@code save-state} draws it. */
public enum SaveState {
    /** Kept by the server: said only after its commit. */
    SAVED,
    /** On its way. */
    SENDING,
    /** Kept on the phone until the network is back. */
    OFFLINE,
    /** Refused or lost for now; another attempt follows. */
    UNSAVED;

    /** The name used in pages and stylesheet. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
