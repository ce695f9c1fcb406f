package fr.boussole.response.attachment;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A file on its way to a reader: shown as what it is and nothing else, kept by no cache. */
public final class Served {

    private Served() {}

    public static RestResponse<byte[]> file(Attachments.Opened opened) {
        return ResponseBuilder.ok(opened.bytes(), opened.kind().contentType())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"" + opened.kind().title(1) + "\"")
                .build();
    }
}
