package fr.boussole.response.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The kinds of file that are taken, told by their first bytes and never by a name. Pictures lose what they say beside the picture
 * (where and when it was taken, by which telephone); a PDF is kept as it is.
 */
public enum FileKind {
    JPEG("image/jpeg", "photo", "jpg", JpegPicture::plain),
    PNG("image/png", "image", "png", PngPicture::plain),
    WEBP("image/webp", "image", "webp", WebpPicture::plain),
    PDF("application/pdf", "document", "pdf", UnaryOperator.identity());

    private final String contentType;
    private final String noun;
    private final String ending;
    private final UnaryOperator<byte[]> plain;

    FileKind(String contentType, String noun, String ending, UnaryOperator<byte[]> plain) {
        this.contentType = contentType;
        this.noun = noun;
        this.ending = ending;
        this.plain = plain;
    }

    /** The kind of these bytes; empty when it is none that is taken. */
    public static Optional<FileKind> of(byte[] bytes) {
        return Stream.of(values()).filter(kind -> kind.begins(bytes)).findFirst();
    }

    public static Optional<FileKind> ofContentType(String type) {
        return Stream.of(values()).filter(kind -> kind.contentType.equals(type)).findFirst();
    }

    public String contentType() {
        return contentType;
    }

    /** What the file is called: never by the name that it had, which may name someone. */
    String title(int number) {
        return noun + "-" + number + "." + ending;
    }

    /** @throws UnreadableFile when it only begins like such a file */
    byte[] plain(byte[] bytes) {
        return plain.apply(bytes);
    }

    private boolean begins(byte[] bytes) {
        return switch (this) {
            case JPEG -> has(bytes, 0, 0xFF, 0xD8, 0xFF);
            case PNG -> has(bytes, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);
            case WEBP -> has(bytes, 0, 'R', 'I', 'F', 'F') && has(bytes, 8, 'W', 'E', 'B', 'P');
            case PDF -> new String(Arrays.copyOf(bytes, 5), StandardCharsets.ISO_8859_1).equals("%PDF-");
        };
    }

    private static boolean has(byte[] bytes, int at, int... wanted) {
        if (bytes.length < at + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((bytes[at + i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
