package fr.boussole.local.history;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntConsumer;

/** A file being read, which tells each further tenth of it that has been read. */
public final class WatchedFile extends FilterInputStream {

    private final long size;
    private final IntConsumer percent;
    private long read;
    private int told;

    /** @param percent is told 10, 20, … 100, each once */
    public WatchedFile(Path file, IntConsumer percent) throws IOException {
        super(Files.newInputStream(file));
        this.size = Files.size(file);
        this.percent = percent;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        tell(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        tell(Math.max(count, 0));
        return count;
    }

    private void tell(int count) {
        read += count;
        int tenths = size == 0 ? 10 : (int) (read * 10 / size);
        while (told < tenths) {
            told++;
            percent.accept(told * 10);
        }
    }
}
