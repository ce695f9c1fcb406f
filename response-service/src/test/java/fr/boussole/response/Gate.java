package fr.boussole.response;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A way to a server that can be cut. While it is shut nobody gets in, and whoever is inside is thrown out with their next byte: a
 * request that has arrived may lose its answer, as in any outage.
 */
final class Gate implements AutoCloseable {

    private static final int CHUNK = 64 * 1024;

    private final AtomicBoolean shut = new AtomicBoolean();
    private final ExecutorService porters = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "gate");
        thread.setDaemon(true);
        return thread;
    });
    private final ServerSocket entrance;

    Gate() {
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** True shuts it, false opens it again. */
    AtomicBoolean isShut() {
        return shut;
    }

    void leadTo(int port) {
        porters.execute(() -> {
            while (!entrance.isClosed()) {
                try {
                    admit(entrance.accept(), port);
                } catch (IOException closed) {
                    continue;
                }
            }
        });
    }

    private void admit(Socket outside, int port) throws IOException {
        if (shut.get()) {
            outside.close();
            return;
        }
        Socket inside = new Socket(InetAddress.getLoopbackAddress(), port);
        outside.setTcpNoDelay(true);
        inside.setTcpNoDelay(true);
        porters.execute(() -> carry(outside, inside));
        porters.execute(() -> carry(inside, outside));
    }

    private void carry(Socket from, Socket to) {
        byte[] chunk = new byte[CHUNK];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            for (int read = in.read(chunk); read >= 0 && !shut.get(); read = in.read(chunk)) {
                to.getOutputStream().write(chunk, 0, read);
            }
        } catch (IOException cut) {
            // The other side notices by itself.
        }
    }

    @Override
    public void close() {
        shut.set(true);
        porters.shutdownNow();
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
