package fr.boussole.response.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FileKindTest {

    @Test
    void a_file_is_known_by_its_first_bytes() {
        assertThat(FileKind.of(Pictures.jpeg())).contains(FileKind.JPEG);
        assertThat(FileKind.of(Pictures.png())).contains(FileKind.PNG);
        assertThat(FileKind.of(Pictures.webp())).contains(FileKind.WEBP);
        assertThat(FileKind.of(bytes("%PDF-1.7 …"))).contains(FileKind.PDF);
        assertThat(FileKind.of(bytes("<html><script>"))).isEmpty();
        assertThat(FileKind.of(bytes("RIFF1234WAVE"))).isEmpty();
        assertThat(FileKind.of(new byte[0])).isEmpty();
    }

    @Test
    void a_photo_loses_its_place_and_keeps_every_pixel_and_its_side() {
        byte[] plain = FileKind.JPEG.plain(Pictures.jpeg());

        assertThat(text(plain)).doesNotContain(Pictures.PLACE);
        assertSamePixels(plain, Pictures.jpeg());
        assertThat(text(plain)).contains("Exif\0\0MM\0*\0\0\0\b\0\1\1\u0012\0\3\0\0\0\1\0\6");
    }

    @Test
    void an_image_loses_its_texts_and_keeps_every_pixel() {
        byte[] plain = FileKind.PNG.plain(Pictures.png());

        assertThat(text(plain)).doesNotContain(Pictures.PLACE);
        assertSamePixels(plain, Pictures.png());
    }

    @Test
    void a_webp_loses_its_exif_and_no_longer_announces_it() {
        byte[] plain = FileKind.WEBP.plain(Pictures.webp());

        assertThat(text(plain)).doesNotContain(Pictures.PLACE, "EXIF").contains("VP8 ");
        assertThat(plain[20]).isZero();
        assertThat(plain[4]).isEqualTo((byte) (plain.length - 8));
    }

    @Test
    void cleaning_what_is_clean_changes_nothing() {
        byte[] jpeg = FileKind.JPEG.plain(Pictures.jpeg());
        byte[] png = FileKind.PNG.plain(Pictures.png());

        assertThat(FileKind.JPEG.plain(jpeg)).isEqualTo(jpeg);
        assertThat(FileKind.PNG.plain(png)).isEqualTo(png);
    }

    @Test
    void a_picture_that_is_cut_short_is_refused() {
        for (int length = 8; length < Pictures.drawn("png").length - 12; length++) {
            byte[] cut = Arrays.copyOf(Pictures.drawn("png"), length);
            assertThatThrownBy(() -> FileKind.PNG.plain(cut)).isInstanceOf(UnreadableFile.class);
        }
        byte[] jpeg = Pictures.drawn("jpg");
        byte[] cut = Arrays.copyOf(jpeg, jpeg.length - 2);
        assertThatThrownBy(() -> FileKind.JPEG.plain(cut)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void damaged_bytes_are_cleaned_or_refused_and_nothing_else() {
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            FileKind kind = FileKind.values()[i % 3];
            byte[] damaged =
                    switch (kind) {
                        case JPEG -> Pictures.jpeg();
                        case PNG -> Pictures.png();
                        default -> Pictures.webp();
                    };
            for (int j = 0; j < 4; j++) {
                damaged[12 + random.nextInt(damaged.length - 12)] = (byte) random.nextInt();
            }
            try {
                kind.plain(damaged);
            } catch (UnreadableFile refused) {
                assertThat(refused).hasMessageContaining("The ");
            }
        }
    }

    private static void assertSamePixels(byte[] one, byte[] other) {
        BufferedImage a = Pictures.read(one);
        BufferedImage b = Pictures.read(other);
        assertThat(a.getRGB(0, 0, 24, 16, null, 0, 24)).isEqualTo(b.getRGB(0, 0, 24, 16, null, 0, 24));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
