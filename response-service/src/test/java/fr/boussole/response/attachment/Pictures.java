package fr.boussole.response.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small pictures as telephones make them: with words beside the picture. */
public final class Pictures {

    /** What must not stay in any picture. */
    public static final String PLACE = "48.8584 N 2.2945 E";

    private Pictures() {}

    /** A JPEG that lies on its side (EXIF orientation 6), with a place in its EXIF, a comment, and a second picture after its end. */
    public static byte[] jpeg() {
        byte[] plain = drawn("jpg");
        byte[] place = PLACE.getBytes(StandardCharsets.UTF_8);
        ByteBuffer exif = ByteBuffer.allocate(32 + place.length)
                .put(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'I', 'I', 42, 0})
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putInt(6)
                .putInt(0)
                .put(place);
        return joined(
                Arrays.copyOf(plain, 2),
                segment(0xE1, exif.array()),
                segment(0xFE, place),
                Arrays.copyOfRange(plain, 2, plain.length),
                place);
    }

    /** A PNG with a place among its texts. */
    public static byte[] png() {
        byte[] plain = drawn("png");
        byte[] text = ("Comment\0" + PLACE).getBytes(StandardCharsets.UTF_8);
        byte[] named = joined("tEXt".getBytes(StandardCharsets.UTF_8), text);
        CRC32 sum = new CRC32();
        sum.update(named);
        byte[] chunk = joined(
                ByteBuffer.allocate(4).putInt(text.length).array(),
                named,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        int afterHeader = 8 + 25;
        return joined(Arrays.copyOf(plain, afterHeader), chunk, Arrays.copyOfRange(plain, afterHeader, plain.length));
    }

    /** The chunks of a WebP that announces EXIF and has it. */
    public static byte[] webp() {
        byte[] place = PLACE.getBytes(StandardCharsets.UTF_8);
        byte[] chunks = joined(
                chunk("VP8X", new byte[] {0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0}),
                chunk("VP8 ", new byte[] {1, 2, 3}),
                chunk("EXIF", place));
        return joined(
                "RIFF".getBytes(StandardCharsets.UTF_8),
                littleEndian(4 + chunks.length),
                "WEBP".getBytes(StandardCharsets.UTF_8),
                chunks);
    }

    static BufferedImage read(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] drawn(String format) {
        BufferedImage image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 24; x++) {
            for (int y = 0; y < 16; y++) {
                image.setRGB(x, y, x * 10 << 16 | y * 15 << 8 | 0x40);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] segment(int marker, byte[] content) {
        return joined(
                ByteBuffer.allocate(4)
                        .put((byte) 0xFF)
                        .put((byte) marker)
                        .putShort((short) (content.length + 2))
                        .array(),
                content);
    }

    private static byte[] chunk(String type, byte[] content) {
        return joined(
                type.getBytes(StandardCharsets.UTF_8),
                littleEndian(content.length),
                content,
                new byte[content.length & 1]);
    }

    private static byte[] littleEndian(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
