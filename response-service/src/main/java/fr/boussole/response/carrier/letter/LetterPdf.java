package fr.boussole.response.carrier.letter;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Letters as one PDF, a page each: tagged for PDF/UA, with its fonts inside (Liberation Sans, under the SIL Open Font License, which PDFBox
 * brings along). Nothing is fetched from anywhere.
 */
final class LetterPdf {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String DOCUMENT = """
            <html lang="fr"><head><title>%s</title><meta name="description" content="%s"/><style>
            @page { size: A4; margin: 0 }
            body { font: 12.5pt/1.45 "Liberation Sans"; margin: 0; color: #16242b }
            p { margin: 0 0 3mm 0 }
            .letter { position: relative; width: 210mm; height: 296mm; page-break-after: always; overflow: hidden }
            .letter:last-child { page-break-after: avoid }
            .sender { position: absolute; left: 20mm; top: 18mm; width: 80mm }
            .address { position: absolute; left: 110mm; top: 50mm; width: 85mm; font-size: 11.5pt }
            .address p { margin: 0 }
            .body { position: absolute; left: 20mm; top: 95mm; width: 170mm }
            .date { color: #4a5a62 }
            h1 { font-size: 19pt; font-weight: normal; margin: 4mm 0 5mm 0 }
            .ways { width: 170mm; margin: 4mm 0 5mm 0; border-top: 0.3mm solid #d5dee2; border-bottom: 0.3mm solid #d5dee2 }
            .ways td { vertical-align: top; padding: 4mm 4mm 2mm 0; width: 50%% }
            .qr img { width: 42mm; height: 42mm }
            .where { font-size: 14pt }
            .code { font-size: 24pt; letter-spacing: 0.06em }
            </style></head><body>%s</body></html>
            """;

    static {
        // What the library logs may hold what is printed.
        XRLog.setLoggingEnabled(false);
    }

    private LetterPdf() {}

    /** @param title of the whole; it names no one */
    static void write(List<Letter> letters, String title, OutputStream out) throws IOException {
        String pages = letters.stream().map(LetterPage::of).collect(Collectors.joining());
        new PdfRendererBuilder()
                .useFont(() -> PDDocument.class.getResourceAsStream(FONT), "Liberation Sans")
                .usePdfUaAccessibility(true)
                .useProtocolsStreamImplementation(
                        address -> {
                            throw new IllegalStateException("Letters fetch nothing");
                        },
                        "http",
                        "https",
                        "file",
                        "ftp",
                        "jar")
                .withHtmlContent(DOCUMENT.formatted(title, title, pages), null)
                .toStream(out)
                .run();
    }
}
