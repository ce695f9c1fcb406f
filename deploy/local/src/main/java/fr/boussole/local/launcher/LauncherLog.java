package fr.boussole.local.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.slf4j.LoggerFactory;

/** Sends what the launcher's own parts log (the broker's warnings above all) to a file: the screen is for the person. */
final class LauncherLog {
    private static final int BYTES = 10_000_000;

    private LauncherLog() {}

    static void to(Path file) throws IOException {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        FileHandler handler = new FileHandler(file.toString(), BYTES, 1, true);
        handler.setFormatter(new SimpleFormatter());
        root.addHandler(handler);
        // Awake before parts start side by side: several that wake it at once make it complain on the screen.
        LoggerFactory.getILoggerFactory();
    }
}
