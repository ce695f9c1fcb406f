package fr.boussole.local.nhs;

import fr.boussole.local.demonstration.PlatformRefusal;
import fr.boussole.local.demonstration.RunningPlatform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs a command's work and turns what stops it into one clear sentence and an exit code. */
final class Terminal {

    private Terminal() {}

    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    /** @return the exit code: 0 done, 1 the platform refused, 2 the command line or the file cannot be used */
    static int run(String usage, String[] arguments, Work work) {
        if (List.of(arguments).contains("--help")) {
            say(usage);
            return 0;
        }
        try {
            work.run();
            return 0;
        } catch (UnusableFile e) {
            complain(e.getMessage());
            complain("(--help tells what can be said.)");
            return 2;
        } catch (PlatformRefusal | IllegalStateException | IOException e) {
            complain(e.getMessage());
            return 1;
        }
    }

    /** The platform that runs on the data directory given as {@code --data}, by default the project's. */
    static RunningPlatform platform(Options options) {
        Path usual = Path.of(System.getProperty("boussole.root", "."), ".boussole");
        return RunningPlatform.find(options.get("--data").map(Path::of).orElse(usual), System.getenv());
    }

    static void say(String line) {
        System.out.println(line);
    }

    private static void complain(String line) {
        System.err.println(line);
    }
}
