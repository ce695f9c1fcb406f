package fr.boussole.response.intake;

import fr.boussole.response.configuration.Boussole;
import fr.boussole.response.problem.Problems;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bounds every body that is not streamed. One that says it is too large is read to its end, up to a point, so that its sender
 * hears the answer instead of a broken pipe.
 */
@Provider
public class BodyLimit implements ContainerRequestFilter {

    private static final long READ_TO_BE_POLITE = 64L * 1024 * 1024;

    /** Asked for with each request: filters are made before the settings are there. */
    private final Instance<Boussole> settings;

    @Context
    ResourceInfo resource;

    BodyLimit(Instance<Boussole> settings) {
        this.settings = settings;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (resource.getResourceMethod().isAnnotationPresent(Streamed.class)) {
            return;
        }
        boolean takesFiles = resource.getResourceMethod().isAnnotationPresent(TakesFiles.class);
        long limit = takesFiles ? TakesFiles.MOST : settings.get().limits().body();
        int announced = request.getLength();
        if (takesFiles && announced < 0) {
            throw Problems.lengthRequired();
        }
        if (announced > limit) {
            request.getEntityStream().skip(READ_TO_BE_POLITE);
            throw Problems.tooLarge(limit);
        }
        if (announced < 0 && request.hasEntity()) {
            request.setEntityStream(new Bounded(request.getEntityStream(), limit));
        }
    }

    /** For bodies that do not say how long they are. */
    private static final class Bounded extends FilterInputStream {
        private final long limit;
        private long left;

        private Bounded(InputStream in, long limit) {
            super(in);
            this.limit = limit;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw Problems.tooLarge(limit);
            }
        }
    }
}
