package fr.boussole.response.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * A JPEG without what it says beside the picture: of its segments, only those that draw it stay (ISO/IEC 10918-1, annex B), and what
 * follows its end is cut off. Which side is up, which telephones write in EXIF (tag 0x0112), is written anew, alone. No pixel changes.
 */
final class JpegPicture {

    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int EXIF = 0xE1;
    private static final int COMMENT = 0xFE;

    private final ByteBuffer in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private JpegPicture(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    static byte[] plain(byte[] bytes) {
        try {
            return new JpegPicture(bytes).plain();
        } catch (java.nio.BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnreadableFile("The JPEG ends before its picture does");
        }
    }

    private byte[] plain() {
        in.position(2);
        out.write(0xFF);
        out.write(0xD8);
        boolean turned = false;
        while (true) {
            int marker = marker();
            if (marker == END) {
                out.write(0xFF);
                out.write(END);
                return out.toByteArray();
            }
            byte[] segment = segment();
            if (marker == EXIF && !turned) {
                turned = ExifOrientation.of(segment).map(this::writeOrientation).isPresent();
            } else if (isPicture(marker)) {
                write(marker, segment);
            }
            if (marker == SCAN) {
                scan();
            }
        }
    }

    private int marker() {
        int first = in.get() & 0xFF;
        int marker = in.get() & 0xFF;
        while (first == 0xFF && marker == 0xFF) {
            marker = in.get() & 0xFF;
        }
        if (first != 0xFF) {
            throw new UnreadableFile("The JPEG has no segment where one must begin");
        }
        return marker;
    }

    private byte[] segment() {
        byte[] segment = new byte[Math.max(0, (in.getShort() & 0xFFFF) - 2)];
        in.get(segment);
        return segment;
    }

    /** All but comments and what programs add (APPn), of which JFIF, the colour profile and Adobe's colours belong to the picture. */
    private static boolean isPicture(int marker) {
        boolean added = marker >= 0xE0 && marker <= 0xEF;
        return marker != COMMENT && (!added || marker == 0xE0 || marker == 0xE2 || marker == 0xEE);
    }

    private void write(int marker, byte[] segment) {
        if (marker == 0xE2
                && !new String(segment, java.nio.charset.StandardCharsets.ISO_8859_1).startsWith("ICC_PROFILE")) {
            return;
        }
        out.write(0xFF);
        out.write(marker);
        out.write(segment.length + 2 >> 8);
        out.write(segment.length + 2);
        out.writeBytes(segment);
    }

    private int writeOrientation(int orientation) {
        write(EXIF, ExifOrientation.alone(orientation));
        return orientation;
    }

    /** The coded picture, up to the next marker that is no restart. */
    private void scan() {
        while (true) {
            int read = in.get() & 0xFF;
            if (read == 0xFF) {
                int next = in.get(in.position()) & 0xFF;
                boolean goesOn = next == 0 || next >= 0xD0 && next <= 0xD7;
                if (!goesOn) {
                    in.position(in.position() - 1);
                    return;
                }
            }
            out.write(read);
        }
    }

    /** Which side of a picture is up, as EXIF 2.3 says it in the first directory of its TIFF header. */
    private static final class ExifOrientation {
        private static final int HEADER = 6;
        private static final int ORIENTATION = 0x0112;

        static Optional<Integer> of(byte[] segment) {
            if (segment.length < HEADER + 8 || segment[0] != 'E' || segment[1] != 'x' || segment[2] != 'i') {
                return Optional.empty();
            }
            ByteBuffer tiff =
                    ByteBuffer.wrap(segment, HEADER, segment.length - HEADER).slice();
            tiff.order(tiff.get(0) == 'I' ? java.nio.ByteOrder.LITTLE_ENDIAN : java.nio.ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            if (directory < 8 || directory > tiff.limit() - 2) {
                return Optional.empty();
            }
            int entries = tiff.getShort(directory) & 0xFFFF;
            for (int i = 0; i < entries && directory + 2 + 12 * (i + 1) <= tiff.limit(); i++) {
                int at = directory + 2 + 12 * i;
                if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
                    int value = tiff.getShort(at + 8) & 0xFFFF;
                    return Optional.of(value).filter(side -> side >= 1 && side <= 8);
                }
            }
            return Optional.empty();
        }

        /** A segment that says nothing else. */
        static byte[] alone(int orientation) {
            return ByteBuffer.allocate(HEADER + 26)
                    .put(new byte[] {'E', 'x', 'i', 'f', 0, 0})
                    .put(new byte[] {'M', 'M', 0, 42})
                    .putInt(8)
                    .putShort((short) 1)
                    .putShort((short) ORIENTATION)
                    .putShort((short) 3)
                    .putInt(1)
                    .putShort((short) orientation)
                    .putShort((short) 0)
                    .putInt(0)
                    .array();
        }
    }
}
