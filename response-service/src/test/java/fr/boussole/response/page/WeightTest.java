package fr.boussole.response.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.response.Forms;
import fr.boussole.response.PlatformResource;
import fr.boussole.response.Stage;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Adds up what travels before the first question is on the screen: page, styles, scripts and mark, as they are sent. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class WeightTest {

    private static final int MOST = 40 * 1024;
    private static final Pattern ASSET =
            Pattern.compile("<(?:link rel=\"(?:stylesheet|icon)\"[^>]* href|script[^>]* src)=\"([^\"]+)\"");

    @Inject
    Stage stage;

    @TestHTTPResource("/")
    URI service;

    @Test
    void the_first_question_needs_at_most_40_kilobytes() throws IOException, InterruptedException {
        String question = stage.asking(Forms.walk("1")).link() + "/q/night";
        HttpResponse<byte[]> page = sent(question);
        Map<String, Integer> weights = new LinkedHashMap<>();
        weights.put("page", page.body().length);
        Matcher asset = ASSET.matcher(text(page));
        while (asset.find()) {
            weights.put(
                    asset.group(1).replaceAll("\\?.*", ""), sent(asset.group(1)).body().length);
        }
        int total = weights.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf("Bytes before the first question: %d %s%n", total, weights);

        assertThat(weights).hasSize(7).containsKeys("/response/answering.js", "/response/comforts.js");
        assertThat(total).isLessThanOrEqualTo(MOST);
    }

    private HttpResponse<byte[]> sent(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(service.resolve(path))
                .header("Accept", "text/html,*/*")
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response;
    }

    private static String text(HttpResponse<byte[]> page) throws IOException {
        assertThat(page.headers().firstValue("Content-Encoding")).contains("gzip");
        try (var content = new GZIPInputStream(new ByteArrayInputStream(page.body()))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
