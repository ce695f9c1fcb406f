package fr.boussole.response.carrier.letter;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A QR code in black and white, ten pixels a module so that it stays sharp on paper, with the quiet zone that readers need. */
final class QrPicture {

    private static final int QUIET = 4;
    private static final int PIXELS = 10;
    private static final int WHITE = 0xFFFFFF;

    private QrPicture() {}

    /** As an address that holds the picture itself (PNG). */
    static String address(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int size = (code.size + 2 * QUIET) * PIXELS;
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                boolean isDark = code.getModule(x / PIXELS - QUIET, y / PIXELS - QUIET);
                picture.setRGB(x, y, isDark ? 0 : WHITE);
            }
        }
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("A picture in memory cannot be written", e);
        }
    }
}
