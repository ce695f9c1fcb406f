package fr.boussole.response.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A PNG without the chunks that say something beside the picture: texts, times, EXIF; what follows its end is cut off. */
final class PngPicture {

    private static final int SIGNATURE = 8;
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "bKGD", "pHYs", "cICP",
            "acTL", "fcTL", "fdAT");

    private PngPicture() {}

    static byte[] plain(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, SIGNATURE);
        in.position(SIGNATURE);
        try {
            String type;
            do {
                int start = in.position();
                int length = in.getInt();
                type = new String(bytes, in.position(), 4, StandardCharsets.ISO_8859_1);
                int end = Math.addExact(in.position(), Math.addExact(length, 8));
                in.position(end);
                if (length >= 0 && KEPT.contains(type)) {
                    out.write(bytes, start, end - start);
                }
            } while (!type.equals("IEND"));
            return out.toByteArray();
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | ArithmeticException e) {
            throw new UnreadableFile("The PNG ends before its picture does");
        }
    }
}
