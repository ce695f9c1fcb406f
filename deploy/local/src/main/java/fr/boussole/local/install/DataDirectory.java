package fr.boussole.local.install;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where one platform keeps everything it must find again: databases, messages, sign-ins, secrets and logs.
 *
 * @param root usually {@code .boussole} in the project
 */
public record DataDirectory(Path root) {
    /** Says that the directory is Boussole's; whoever locks it holds the directory. */
    private static final String MARK = "boussole.directory";

    private static final long NEEDED_MEGABYTES = 2_048;

    /** Makes the directory where there is none; refuses one that holds something else. */
    public DataDirectory claim() {
        try {
            if (Files.isDirectory(root) && !isOurs() && !isEmpty()) {
                throw new Refusal(root + " holds files that are not Boussole's: choose another directory with --data.");
            }
            createPrivately();
            Files.createDirectories(logs());
            Files.createDirectories(processes());
            if (!isOurs()) {
                Files.createFile(mark());
            }
            return this;
        } catch (IOException e) {
            throw new Refusal("Boussole cannot keep its data in " + root + ": " + e.getMessage(), e);
        }
    }

    /** Refuses a disk that is nearly full. */
    public void requireSpace() {
        try {
            long free = Files.getFileStore(root).getUsableSpace() >> 20;
            if (free < NEEDED_MEGABYTES) {
                throw new Refusal("Boussole needs " + NEEDED_MEGABYTES + " MB free on the disk of " + root + ", where "
                        + free + " MB are left: free some, or choose another directory with --data.");
            }
        } catch (IOException e) {
            throw new Refusal("The disk of " + root + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Holds the directory for this process until it ends, however it ends; empty when another holds it. */
    public Optional<FileLock> hold() {
        try {
            FileChannel channel = FileChannel.open(mark(), StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
            }
            return Optional.ofNullable(lock);
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new Refusal("Boussole cannot hold " + root + ": " + e.getMessage(), e);
        }
    }

    /** Forgets everything but whose directory it is. */
    public void clear() {
        try (var paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(mark()) && !path.equals(root)) {
                    Files.delete(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot clear " + root + ": " + e.getMessage(), e);
        }
        claim();
    }

    private Path mark() {
        return root.resolve(MARK);
    }

    /** Nobody else on this machine may look at what patients answered. */
    private void createPrivately() throws IOException {
        if (!Files.exists(root)) {
            Files.createDirectories(root.toAbsolutePath().getParent());
            Files.createDirectory(
                    root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    private boolean isOurs() {
        return Files.exists(mark());
    }

    private boolean isEmpty() throws IOException {
        try (var entries = Files.list(root)) {
            return entries.findAny().isEmpty();
        }
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path kafka() {
        return root.resolve("kafka");
    }

    public Path keycloak() {
        return root.resolve("keycloak");
    }

    /** What a service may keep on disk beside its database, such as its stream's state. */
    public Path state(String service) {
        return root.resolve("state").resolve(service);
    }

    public Path logs() {
        return root.resolve("logs");
    }

    /** Which process holds the directory. */
    public Path launcher() {
        return root.resolve("launcher");
    }

    /** Which processes a launcher started, so that the next one can end those that outlived it. */
    public Path processes() {
        return root.resolve("processes");
    }
}
