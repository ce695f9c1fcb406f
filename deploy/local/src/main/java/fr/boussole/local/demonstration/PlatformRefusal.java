package fr.boussole.local.demonstration;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The platform could not be reached or refused a request; the message says which and quotes its reason. */
public final class PlatformRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int QUOTED = 2_000;

    private final int status;

    private PlatformRefusal(int status, String message, Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    static PlatformRefusal of(HttpRequest request, HttpResponse<String> answer) {
        String body = answer.body().length() > QUOTED ? answer.body().substring(0, QUOTED) + "…" : answer.body();
        return new PlatformRefusal(
                answer.statusCode(),
                request.method() + " " + request.uri() + " was refused with status " + answer.statusCode() + ": "
                        + body,
                null);
    }

    static PlatformRefusal unreachable(URI address, Throwable cause) {
        return new PlatformRefusal(0, "No answer from " + address + " (" + cause.getMessage() + ")", cause);
    }

    static PlatformRefusal interrupted(URI address, InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new PlatformRefusal(0, "Interrupted while waiting for " + address, cause);
    }

    /** The HTTP status of the refusal; 0 when there was no answer at all. */
    public int status() {
        return status;
    }
}
