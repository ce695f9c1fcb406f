package fr.boussole.survey.xlsform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks through a workbook before it is read, so that what reads it meets no bomb: not in the archive, not in its XML (no
 * document type, no entity), not in an address of a cell that no sheet has. The archive is opened by the library that the reader
 * opens it with, so that both see the same parts.
 */
final class Inspection {
    static final int UNPACKED = 40 * 1024 * 1024;
    private static final int PARTS = 500;
    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");
    private static final XMLInputFactory XML = xml();

    private Inspection() {}

    /**
     * @throws UnreadableWorkbook when this is no workbook, or one that no form needs
     */
    static void pass(byte[] archive) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .get()) {
            pass(zip, Collections.list(zip.getEntries()));
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableWorkbook("This file is not an .xlsx workbook", e);
        }
    }

    private static void pass(ZipFile zip, List<ZipArchiveEntry> parts) throws IOException {
        if (parts.size() > PARTS) {
            throw new UnreadableWorkbook("This workbook has more than " + PARTS + " parts");
        }
        int left = UNPACKED;
        for (ZipArchiveEntry part : parts) {
            if (isRead(part.getName())) {
                try (InputStream content = zip.getInputStream(part)) {
                    byte[] bytes = content.readNBytes(left + 1);
                    left -= bytes.length;
                    if (left < 0) {
                        throw new UnreadableWorkbook("This workbook unpacks to more than a form needs");
                    }
                    check(bytes);
                }
            }
        }
    }

    /** Pictures and the like are never unpacked. */
    private static boolean isRead(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    private static void check(byte[] part) {
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(part));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamReader.DTD) {
                    throw new UnreadableWorkbook("This workbook declares XML entities, which no form needs");
                }
                if (event == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals("c")) {
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
