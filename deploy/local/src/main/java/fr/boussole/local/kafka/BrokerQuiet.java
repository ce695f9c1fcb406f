package fr.boussole.local.kafka;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps a broker and its clients from telling their whole life: in the process that runs a broker, only warnings are logged. */
final class BrokerQuiet {
    /** Held, because a logger that nobody holds forgets its level. */
    private static final List<Logger> TALKATIVE = List.of(
            Logger.getLogger("org.apache.kafka"), Logger.getLogger("kafka"), Logger.getLogger("state.change.logger"));

    /** It warns at every first start that its log is empty. */
    private static final Logger CONTROLLER = Logger.getLogger("org.apache.kafka.controller.QuorumController");

    private BrokerQuiet() {}

    static void please() {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
        CONTROLLER.setLevel(Level.SEVERE);
    }
}
