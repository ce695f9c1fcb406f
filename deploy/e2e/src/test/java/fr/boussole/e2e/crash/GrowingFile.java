package fr.boussole.e2e.crash;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file of which the beginning is there and the rest never comes: whoever reads it waits. */
final class GrowingFile implements AutoCloseable {

    private final PipedOutputStream end = new PipedOutputStream();
    private final PipedInputStream stream;

    private GrowingFile(byte[] beginning) throws IOException {
        stream = new PipedInputStream(end, beginning.length);
        end.write(beginning);
        end.flush();
    }

    static GrowingFile holding(String beginning) {
        try {
            return new GrowingFile(beginning.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream stream() {
        return stream;
    }

    @Override
    public void close() {
        try {
            end.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
