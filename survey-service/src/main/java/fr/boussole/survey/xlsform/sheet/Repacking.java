package fr.boussole.survey.xlsform.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Unpacks a workbook to a bounded size and packs again the parts that are read, so that what reads them meets no bomb: not in
 * the archive, not in its XML (no document type, no entity), not in an address of a cell that no sheet has.
 */
final class Repacking {
    static final int UNPACKED = 40 * 1024 * 1024;
    private static final int PARTS = 500;
    private static final int SKIPPED = 200 * 1024 * 1024;
    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");
    private static final XMLInputFactory XML = xml();

    private Repacking() {}

    static byte[] bounded(byte[] archive) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(archive.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream to = new ZipOutputStream(packed)) {
            to.setLevel(1);
            copy(from, to);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableWorkbook("This file is not an .xlsx workbook", e);
        }
        return packed.toByteArray();
    }

    private static void copy(ZipInputStream from, ZipOutputStream to) throws IOException {
        int parts = 0;
        long left = UNPACKED;
        long skipped = SKIPPED;
        for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
            if (++parts > PARTS) {
                throw new UnreadableWorkbook("This workbook has more than " + PARTS + " parts");
            }
            String name = entry.getName();
            if (isRead(name)) {
                byte[] content = from.readNBytes((int) left + 1);
                left -= content.length;
                if (left < 0) {
                    throw tooLarge();
                }
                check(content);
                to.putNextEntry(new ZipEntry(name));
                to.write(content);
            } else {
                skipped -= pass(from, skipped);
            }
        }
        if (parts == 0) {
            throw new UnreadableWorkbook("This file is not an .xlsx workbook");
        }
    }

    private static boolean isRead(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    /** Pictures and the like are passed over, but not without end. */
    private static long pass(ZipInputStream from, long most) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long passed = 0;
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            passed += read;
            if (passed > most) {
                throw tooLarge();
            }
        }
        return passed;
    }

    private static UnreadableWorkbook tooLarge() {
        return new UnreadableWorkbook("This workbook unpacks to more than a form needs");
    }

    private static void check(byte[] part) {
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(part));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamReader.DTD) {
                    throw new UnreadableWorkbook("This workbook declares XML entities, which no form needs");
                }
                if (event == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals("c")) {
                    checkAddress(reader.getAttributeValue(null, "r"));
                }
            }
            reader.close();
        } catch (XMLStreamException e) {
            throw new UnreadableWorkbook("A part of this workbook is not XML", e);
        }
    }

    private static void checkAddress(String address) {
        if (address != null && !ADDRESS.matcher(address).matches()) {
            throw new UnreadableWorkbook("This workbook has a cell at an address that no sheet has");
        }
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
