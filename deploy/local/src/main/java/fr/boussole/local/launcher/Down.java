package fr.boussole.local.launcher;

import fr.boussole.local.Platform;
import fr.boussole.local.install.DataDirectory;
import fr.boussole.local.install.Installation;
import fr.boussole.local.install.Refusal;
import fr.boussole.local.process.Leftovers;
import java.util.List;
import java.util.Optional;

/** The command {@code deploy/local/down}: asks the running platform to stop, and returns when it has. */
public final class Down {
    private Down() {}

    public static void main(String[] arguments) {
        try {
            Options options = Options.parse(List.of(arguments));
            var data = new DataDirectory(options.data()
                    .orElseGet(() -> Installation.find().root().resolve(".boussole"))
                    .toAbsolutePath()
                    .normalize());
            System.out.println(stop(data));
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }

    /** Stops what runs on these data; says what it did. */
    static String stop(DataDirectory data) {
        Optional<ProcessHandle> launcher = Leftovers.find(data.launcher(), "process");
        launcher.ifPresent(Leftovers::end);
        List<String> left = Platform.endLeftovers(data);
        if (!left.isEmpty()) {
            return "Boussole's launcher was gone; what it had left was stopped: " + String.join(", ", left) + ".";
        }
        return launcher.isPresent()
                ? "Boussole has stopped; its data stay in " + data.root() + "."
                : "Boussole is not running.";
    }
}
