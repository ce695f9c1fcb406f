package fr.boussole.local.demonstration;

import java.net.URI;

/**
 * Where a platform's services answer, each without a trailing slash.
 *
 * @param survey questionnaires, scales, pathways and organisations, for example {@code http://127.0.0.1:8081}
 * @param response episodes, links and answers, for example {@code http://127.0.0.1:8082}
 * @param indicator figures, for example {@code http://127.0.0.1:8083}
 * @param keycloak the realm (OpenID Connect issuer), for example {@code http://127.0.0.1:8085/realms/boussole}
 */
public record Endpoints(URI survey, URI response, URI indicator, URI keycloak) {

    public Endpoints {
        survey = bare(survey);
        response = bare(response);
        indicator = bare(indicator);
        keycloak = bare(keycloak);
    }

    private static URI bare(URI address) {
        String text = address.toString();
        return text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : address;
    }
}
