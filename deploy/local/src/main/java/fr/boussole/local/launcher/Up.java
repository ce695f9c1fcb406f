package fr.boussole.local.launcher;

import fr.boussole.local.Platform;
import fr.boussole.local.Settings;
import fr.boussole.local.demonstration.AnswerLink;
import fr.boussole.local.demonstration.Demonstration;
import fr.boussole.local.demonstration.PlatformRefusal;
import fr.boussole.local.demonstration.RunningPlatform;
import fr.boussole.local.install.DataDirectory;
import fr.boussole.local.install.Installation;
import fr.boussole.local.install.Refusal;
import fr.boussole.local.install.Secrets;
import fr.boussole.local.process.Leftovers;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.util.List;

/** The command {@code deploy/local/up}: starts the platform, shows where to look, and stops it when asked. */
public final class Up {
    private static final int REFUSED = 1;

    private final Options options;
    private final Installation installation;
    private final DataDirectory data;
    private final Screen screen;

    private Up(Options options, Screen screen) {
        this.options = options;
        this.screen = screen;
        this.installation = Installation.find();
        this.data = new DataDirectory(options.data()
                .orElse(installation.root().resolve(".boussole"))
                .toAbsolutePath()
                .normalize());
    }

    public static void main(String[] arguments) {
        Screen screen = new Screen(System.out, System.err);
        try {
            new Up(Options.parse(List.of(arguments)), screen).run();
        } catch (Refusal | PlatformRefusal | IllegalStateException | IOException refusal) {
            screen.refused(refusal.getMessage());
            System.exit(REFUSED);
        }
    }

    private void run() throws IOException {
        data.claim();
        FileLock hold = data.hold()
                .orElseThrow(() -> new Refusal("Boussole runs already on " + data.root()
                        + ": stop it with deploy/local/down," + " or start another with --data DIR --port-offset N."));
        screen.ended(Platform.endLeftovers(data));
        if (options.reset()) {
            data.clear();
        }
        data.requireSpace();
        LauncherLog.to(data.logs().resolve("launcher.log"));
        Leftovers.remember(data.launcher(), "process", ProcessHandle.current());
        Platform platform = platform();
        platform.requireFreePorts();
        screen.starting(data.root());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(platform), "stop"));
        platform.start();
        platform.running().write(data.root());
        List<AnswerLink> links = options.empty() ? List.of() : demonstration(platform);
        screen.welcome(platform.endpoints(), platform.messages(), links, data.root(), options.without());
        screen.awaitLoss();
        hold.release();
        System.exit(REFUSED);
    }

    private Platform platform() {
        Settings settings =
                new Settings(installation, data, options.ports(), Secrets.in(data.root()), options.without());
        return new Platform(settings, screen);
    }

    private List<AnswerLink> demonstration(Platform platform) {
        screen.say("The demonstration is being loaded:");
        RunningPlatform running = platform.running();
        return Demonstration.load(running.endpoints(), running.tokens(), line -> screen.say("  " + line));
    }

    private void end(Platform platform) {
        screen.stopping();
        platform.close();
        try {
            Files.deleteIfExists(data.root().resolve(RunningPlatform.FILE));
        } catch (IOException e) {
            screen.say(RunningPlatform.FILE + " is still in " + data.root() + ": " + e.getMessage());
        }
        screen.stoppedAll(data.root());
    }
}
