package fr.boussole.response.carrier.sms;

import fr.boussole.form.json.ExactJson;
import fr.boussole.form.json.MalformedJson;
import fr.boussole.response.carrier.Reporting;
import fr.boussole.response.pathway.Channel;
import fr.boussole.response.problem.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes the gateway's reports, known by their signature. */
@Path("/hooks/sms")
@PermitAll
@Tag(name = "Channels", description = "What the world tells of messages")
public class SmsReportResource {

    static final String SIGNATURE = "Boussole-Signature";

    private final Optional<ReportSignature> signature;
    private final Reporting reporting;
    private final Clock clock;

    SmsReportResource(SmsSettings settings, Reporting reporting, Clock clock) {
        this.signature = settings.reportKey().map(ReportSignature::new);
        this.reporting = reporting;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take what the SMS gateway tells",
            description =
                    "At most 1000 reports, signed in the header Boussole-Signature (docs/sms-gateway.md). Sent again, they"
                            + " change nothing; statuses and ids that are not ours are passed over.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "reports", value = """
                                            {"reports": [{"id": "019c1b2e-7a40-7c12-8e21-4b1f9d3c2a70", "status": "delivered",
                                              "at": "2026-03-01T09:30:04Z", "code": "000"}]}""")))
    @APIResponse(responseCode = "204", description = "Taken")
    @APIResponse(responseCode = "400", description = "Not a list of at most 1000 reports; nothing was taken")
    @APIResponse(responseCode = "401", description = "Not signed by our gateway within the last five minutes")
    public void take(@HeaderParam(SIGNATURE) Optional<String> signed, byte[] body) {
        Instant now = clock.instant();
        boolean isOurs = signature
                .filter(known -> known.isOf(body, signed.orElse(""), now))
                .isPresent();
        if (!isOurs) {
            throw Problems.unsigned();
        }
        reports(body, now).forEach(told -> reporting.tell(Channel.SMS, told.notice(), told.report()));
    }

    private static List<SmsReport> reports(byte[] body, Instant now) {
        try {
            return SmsReport.in(ExactJson.read(new String(body, StandardCharsets.UTF_8)), now)
                    .orElseThrow(SmsReportResource::malformed);
        } catch (MalformedJson notJson) {
            throw malformed();
        }
    }

    private static RuntimeException malformed() {
        return Problems.badRequest(
                "malformed",
                "This is not a list of reports",
                "Send {\"reports\": […]} with at most " + SmsReport.MOST + " of them.");
    }
}
