package fr.boussole.response.answer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.form.answer.ResponseJson;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds responses and invitations within what someone may see, and writes them as FHIR resources. */
@ApplicationScoped
public class StoredResponses {

    private static final String VISIBLE = """
            select r.* from response r join episode e on e.id = r.episode
            where (:everything or e.organisation in (select subtree(:root)))
            """;
    private static final String VISIBLE_INVITATION = """
            select i.* from invitation i join episode e on e.id = i.episode
            where (:everything or e.organisation in (select subtree(:root)))
            and i.episode = :episode and i.step = :step
            """;

    private final EntityManager database;
    private final OpenForms forms;

    StoredResponses(EntityManager database, OpenForms forms) {
        this.database = database;
        this.forms = forms;
    }

    @Transactional
    Optional<ObjectNode> one(UUID id, Scope.View view) {
        return found(Response.class, VISIBLE + "and r.id = :id", view, Map.of("id", id))
                .map(this::resource)
                .findFirst();
    }

    /** The responses of an episode, oldest first; {@code questionnaire} is a canonical with or without its version. */
    @Transactional
    List<ObjectNode> ofEpisode(String episode, Optional<String> questionnaire, Scope.View view) {
        String byEpisode = VISIBLE + "and r.episode = :episode order by r.started_at";
        return found(Response.class, byEpisode, view, Map.of("episode", episode))
                .filter(response -> questionnaire
                        .filter(asked -> !response.questionnaire.equals(asked)
                                && !response.questionnaire.startsWith(asked + "|"))
                        .isEmpty())
                .map(this::resource)
                .toList();
    }

    /** All that the person of an episode answered, oldest first. */
    @Transactional
    public List<ObjectNode> ofEpisode(String episode) {
        return Response.<Response>list("episode = ?1 order by startedAt, id", episode).stream()
                .map(this::resource)
                .toList();
    }

    @Transactional
    Optional<UUID> invitation(String episode, String step, Scope.View view) {
        return found(Invitation.class, VISIBLE_INVITATION, view, Map.of("episode", episode, "step", step))
                .map(invitation -> invitation.id)
                .findFirst();
    }

    @Transactional
    Optional<ObjectNode> ofInvitation(UUID invitation) {
        return Response.ofInvitation(invitation).map(this::resource);
    }

    private <T> Stream<T> found(Class<T> entity, String sql, Scope.View view, Map<String, ?> parameters) {
        Query query = database.createNativeQuery(sql, entity)
                .setParameter("everything", view.everything())
                .setParameter("root", view.root());
        parameters.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(entity::cast);
    }

    private ObjectNode resource(Response response) {
        ObjectNode resource = forms.of(response.invitation)
                .map(open -> ResponseJson.write(open.sheet().published(open.form())))
                .orElseGet(() -> ResponseJson.write(response.sheet().answers()));
        Invitation.<Invitation>findByIdOptional(response.invitation)
                .flatMap(AnsweredBy::of)
                .ifPresent(who -> who.write(resource));
        resource.put("id", response.id.toString());
        resource.putObject("meta")
                .put("versionId", Integer.toString(response.version))
                .put("lastUpdated", response.recordedAt.toString());
        return resource;
    }
}
