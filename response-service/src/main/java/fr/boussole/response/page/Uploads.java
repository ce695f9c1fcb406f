package fr.boussole.response.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The bytes of files that a page sent; a box that was left empty sends a file without any. */
final class Uploads {

    private Uploads() {}

    static List<byte[]> bytes(List<FileUpload> files) {
        return files.stream()
                .filter(file -> file.size() > 0)
                .map(Uploads::bytes)
                .toList();
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
