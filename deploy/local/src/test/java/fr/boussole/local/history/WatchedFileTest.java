package fr.boussole.local.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFileTest {

    @TempDir
    Path directory;

    @Test
    void each_tenth_is_told_once_whatever_the_size_of_the_reads() throws IOException {
        Path file = Files.write(directory.resolve("file"), new byte[1_234]);
        List<Integer> told = new ArrayList<>();

        try (WatchedFile in = new WatchedFile(file, told::add)) {
            while (in.read(new byte[300]) > 0) {
                assertThat(told).doesNotHaveDuplicates();
            }
        }

        assertThat(told).containsExactly(10, 20, 30, 40, 50, 60, 70, 80, 90, 100);
    }
}
