package fr.boussole.indicator.api;

import fr.boussole.indicator.indicator.ForeignOrganisation;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Says to whoever asks for another organisation's figures that they are not theirs. */
@Provider
public class ForeignOrganisationMapper implements ExceptionMapper<ForeignOrganisation> {
    @Override
    public Response toResponse(ForeignOrganisation refusal) {
        HttpProblem problem = Problems.foreignOrganisation();
        return problem.toResponse();
    }
}
