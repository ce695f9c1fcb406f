package fr.boussole.survey.questionnaire;

import static fr.boussole.survey.http.Roles.ADMIN;
import static fr.boussole.survey.http.Roles.AUTHOR;
import static fr.boussole.survey.http.Roles.COORDINATOR;
import static fr.boussole.survey.http.Roles.INTERVIEWER;
import static fr.boussole.survey.http.Roles.QUALITY;
import static fr.boussole.survey.http.Roles.REGIONAL;
import static fr.boussole.survey.http.Roles.REVIEWER;

import fr.boussole.survey.policy.Clause;
import fr.boussole.survey.policy.WrittenPolicy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The import policy in words, for whoever wonders why a questionnaire was mended or refused. */
@Path("/api/import-policy")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({AUTHOR, REVIEWER, COORDINATOR, INTERVIEWER, QUALITY, REGIONAL, ADMIN})
public class ImportPolicyResource {
    @GET
    @Operation(
            summary = "What questionnaires may come in",
            description =
                    "Every rule by the name that remarks carry: what it finds, at which strictness, what is done about it,"
                            + " and what this means for a patient.")
    public List<Clause> policy() {
        return WrittenPolicy.CLAUSES;
    }
}
