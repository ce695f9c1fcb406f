package fr.boussole.local.nhs;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A published table, plain or as the one CSV inside a zip, read row by row. */
final class PublishedCsv implements AutoCloseable {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final Header header;

    private PublishedCsv(Path file, InputStream in) throws IOException {
        reader = CsvReader.builder()
                .skipEmptyLines(true)
                .ofCsvRecord(new InputStreamReader(withoutMark(in), StandardCharsets.UTF_8));
        records = reader.iterator();
        if (!records.hasNext()) {
            throw new UnusableFile(file + " is empty");
        }
        header = new Header(records.next().getFields());
    }

    /** @throws UnusableFile when there is no such file, or a zip without a CSV */
    static PublishedCsv open(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new UnusableFile("Cannot read " + file);
        }
        InputStream in = Files.newInputStream(file);
        return new PublishedCsv(
                file, file.toString().toLowerCase(Locale.ROOT).endsWith(".zip") ? csvInside(file, in) : in);
    }

    Header header() {
        return header;
    }

    /** The rows after the header, once. */
    Stream<List<String>> rows() {
        Iterable<CsvRecord> left = () -> records;
        return StreamSupport.stream(left.spliterator(), false).map(CsvRecord::getFields);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static InputStream csvInside(Path file, InputStream in) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            boolean resourceFork = entry.getName().startsWith("__MACOSX");
            if (!resourceFork && entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                return zip;
            }
        }
        zip.close();
        throw new UnusableFile(file + " holds no CSV");
    }

    private static InputStream withoutMark(InputStream in) throws IOException {
        PushbackInputStream pushback = new PushbackInputStream(in, BYTE_ORDER_MARK.length);
        byte[] first = pushback.readNBytes(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(first, BYTE_ORDER_MARK)) {
            pushback.unread(first);
        }
        return pushback;
    }
}
