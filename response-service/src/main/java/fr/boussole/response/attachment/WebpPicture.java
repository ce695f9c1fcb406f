package fr.boussole.response.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A WebP without the chunks that say something beside the picture (EXIF, XMP, unknown ones), and without saying that it has them. */
final class WebpPicture {

    private static final int HEADER = 12;
    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

    /** The bits of the extended header that announce EXIF and XMP. */
    private static final int ANNOUNCED = 0x0C;

    private WebpPicture() {}

    static byte[] plain(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            int end = Math.min(bytes.length, Math.addExact(8, in.getInt(4)));
            in.position(HEADER);
            while (in.position() + 8 <= end) {
                String type = new String(bytes, in.position(), 4, StandardCharsets.ISO_8859_1);
                int length = in.getInt(in.position() + 4);
                if (length < 0 || length > in.remaining()) {
                    throw new UnreadableFile("A part of the WebP is longer than the file");
                }
                byte[] chunk = new byte[Math.addExact(8, Math.addExact(length, length & 1))];
                in.get(chunk);
                if (type.equals("VP8X")) {
                    chunk[8] &= ~ANNOUNCED;
                }
                if (KEPT.contains(type)) {
                    out.writeBytes(chunk);
                }
            }
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | ArithmeticException broken) {
            throw new UnreadableFile("The WebP ends before its picture does");
        }
        return ByteBuffer.allocate(HEADER + out.size())
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(4 + out.size())
                .put("WEBP".getBytes(StandardCharsets.ISO_8859_1))
                .put(out.toByteArray())
                .array();
    }
}
