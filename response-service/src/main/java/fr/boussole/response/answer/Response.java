package fr.boussole.response.answer;

import fr.boussole.form.answer.ResponseJson;
import fr.boussole.form.json.ExactJson;
import fr.boussole.response.episode.Episode;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.message.ResponseRecorded;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was answered to one invitation: there is one at most. */
@Entity
public class Response extends PanacheEntityBase {

    @Id
    public UUID id;

    /** The invitation that it answers. */
    public UUID invitation;

    /** The episode's pseudonym. */
    public String episode;

    public int version;

    /** The code of a {@link Status}. */
    public String status;

    /** {@code url|version}: an open form finishes on its own version. */
    public String questionnaire;

    public String language;
    public String respondent;

    /** WEB, TELEPHONE, BEDSIDE, IMPORT or API. */
    public String mode;

    /** The FHIR QuestionnaireResponse as JSON text, without id and meta. */
    @JdbcTypeCode(SqlTypes.JSON)
    public String answers;

    public Instant startedAt;

    /** When the person sent it; null while it is a draft. */
    public Instant answeredAt;

    public Instant recordedAt;

    public static Optional<Response> ofInvitation(UUID invitation) {
        return find("invitation", invitation).firstResultOptional();
    }

    /** The sheet that it holds. */
    public Sheet sheet() {
        return new Sheet(Status.of(status).orElseThrow(), ResponseJson.read(ExactJson.read(answers)));
    }

    /**
     * The message about its present state.
     *
     * @param resource what leaves the service of the answers, as JSON text
     */
    public ResponseRecorded message(Episode ofEpisode, Invitation ofInvitation, String resource) {
        return new ResponseRecorded(
                ofEpisode.facts(),
                ofInvitation.step,
                invitation,
                id,
                version,
                status,
                Optional.ofNullable(answeredAt),
                recordedAt,
                questionnaire,
                language,
                respondent,
                mode,
                Optional.ofNullable(ofInvitation.answeredBy),
                resource);
    }
}
