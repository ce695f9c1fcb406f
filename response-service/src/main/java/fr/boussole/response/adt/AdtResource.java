package fr.boussole.response.adt;

import fr.boussole.response.identity.Ids;
import fr.boussole.response.problem.Problems;
import fr.boussole.response.security.Roles;
import fr.boussole.response.security.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** HL7 version 2 over HTTP: one message comes, one acknowledgement goes. */
@Path("/hl7v2")
@Tag(name = "Hospital systems")
public class AdtResource {

    private static final String ER7 = "application/hl7-v2";
    private static final String EXAMPLE = """
            MSH|^~\\&|SIH|990000001|BOUSSOLE||20260302081500+0100||ADT^A01^ADT_A01|MSG-4711|P|2.5|||||FRA|UNICODE UTF-8
            EVN||20260302081500+0100
            PID|||88120^^^SIH^PI||Exemple^Camille||19510714|F|||3 rue du Moulin^^Rennes^^35000||^NET^Internet^camille@example.org
            PV1||I|1203|||||||ORTHO|||||||||S-2026-004217|||||||||||||||||||||||||20260302081500
            """;

    private final AdtIntake intake;
    private final Scope scope;
    private final Clock clock;

    AdtResource(AdtIntake intake, Scope scope, Clock clock) {
        this.intake = intake;
        this.scope = scope;
        this.clock = clock;
    }

    @POST
    @Consumes({ER7, "text/plain"})
    @Produces(ER7)
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
    @Operation(summary = "Take a message of an admission, a discharge or an update", description = """
                    ADT of any version 2: A01 (admitted), A03 (discharged), A08 (updated), A11 (admission called off), A13 (discharge
                    called off). The mapping of the establishment for which MSH-3 and MSH-4 speak names the pathway and the dates of its
                    events. The answer is an ACK for the same MSH-10, in the charset of MSH-18: AA taken (MSA-3 says when there was
                    nothing to do), AE to be mended and sent again (an ERR segment for each fault), AR not for here. A message that
                    comes again gets AA and changes nothing; one that was said before another that has been taken comes too late, and
                    changes nothing either. The HTTP status is 200 whenever there is an ACK.""")
    @RequestBody(
            content =
                    @Content(
                            mediaType = ER7,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "admission", value = EXAMPLE)))
    @APIResponse(responseCode = "200", description = "An ACK: AA, AE or AR")
    @APIResponse(
            responseCode = "400",
            description = "What came does not begin like a message, so that nobody can be answered")
    @APIResponse(responseCode = "413", description = "The message is too large")
    public Response take(byte[] body) {
        Envelope envelope = Envelope.of(body == null ? new byte[0] : body)
                .orElseThrow(() -> Problems.badRequest(
                        "not-hl7", "This is no HL7 version 2 message", "A message begins with a segment MSH."));
        Acknowledgement answer = intake.take(envelope, body, scope.view());
        Charset charset = envelope.charset().orElse(StandardCharsets.UTF_8);
        String id = Ids.next().toString().replace("-", "").substring(0, 20);
        return Response.ok(answer.write(envelope, id, clock.instant()).getBytes(charset))
                .type(ER7 + ";charset=" + charset.name())
                .build();
    }
}
