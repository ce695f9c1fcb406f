package fr.boussole.response.imports;

import fr.boussole.form.answer.Answers;
import fr.boussole.form.answer.ResponseJson;
import fr.boussole.response.identity.Ids;
import fr.boussole.response.message.InvitationChanged;
import fr.boussole.response.message.ResponseRecorded;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The responses of a batch in the database. What is there word for word is not touched. */
final class ResponseRows {

    private static final String UPSERT = """
            insert into response as known (id, invitation, episode, version, status, questionnaire, language, respondent, mode,
                                           answers, started_at, answered_at, recorded_at)
            select id, invitation, episode, 1, 'completed', questionnaire, language, respondent, 'IMPORT',
                   answers::jsonb, answered_at, answered_at, recorded_at
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                        ?::timestamptz[], ?::timestamptz[])
                     as said(id, invitation, episode, questionnaire, language, respondent, answers, answered_at, recorded_at)
            on conflict (invitation) do update
                set version       = known.version + 1,
                    status        = case known.status when 'in-progress' then 'completed' else 'amended' end,
                    questionnaire = excluded.questionnaire,
                    language      = excluded.language,
                    mode          = excluded.mode,
                    answers       = jsonb_set(excluded.answers, '{status}', case known.status
                                                                                when 'in-progress' then '"completed"'
                                                                                else '"amended"' end::jsonb),
                    answered_at   = excluded.answered_at,
                    recorded_at   = excluded.recorded_at
                where known.status <> 'entered-in-error'
                  and (known.status = 'in-progress'
                    or known.answers - 'status' is distinct from excluded.answers - 'status'
                    or known.answered_at is distinct from excluded.answered_at)
            returning id, invitation, version, status
            """;

    private final Connection connection;

    ResponseRows(Connection connection) {
        this.connection = connection;
    }

    /**
     * A response to write: the row, its invitation and the language of its form.
     *
     * @param resource the row's answers as JSON text
     */
    record Said(PastRow row, InvitationChanged invitation, String language, String resource) {
        Said(PastRow row, InvitationChanged invitation, String language) {
            this(
                    row,
                    invitation,
                    language,
                    ResponseJson.write(row.response().answers()).toString());
        }

        Answers answers() {
            return row.response().answers();
        }

        /** The answers as JSON text, under the status that they have now. */
        String resource(String status) {
            return answers().status().filter(status::equals).isPresent()
                    ? resource
                    : ResponseJson.write(answers().withStatus(status)).toString();
        }
    }

    /** A response that was written. */
    record Written(UUID invitation, UUID response, int version, String status) {

        ResponseRecorded message(Said said, Instant recordedAt) {
            return new ResponseRecorded(
                    said.invitation().episode(),
                    said.row().step(),
                    invitation,
                    response,
                    version,
                    status,
                    Optional.of(said.row().response().answeredAt()),
                    recordedAt,
                    said.answers().questionnaire().orElseThrow(),
                    said.language(),
                    said.row().response().step().respondent(),
                    "IMPORT",
                    said.resource(status));
        }
    }

    /** Those that were new or other than before. */
    List<Written> write(List<Said> said, Instant recordedAt) throws SQLException {
        return new Rows<>(connection, UPSERT, said)
                .with("uuid", each -> Ids.next())
                .with("uuid", each -> each.invitation().invitation())
                .with("text", each -> each.row().pseudonym())
                .with("text", each -> each.answers().questionnaire().orElseThrow())
                .with("text", Said::language)
                .with("text", each -> each.row().response().step().respondent())
                .with("text", Said::resource)
                .with("timestamptz", each -> each.row().response().answeredAt().toString())
                .with("timestamptz", each -> recordedAt.toString())
                .writeAndRead(row -> new Written(
                        row.getObject(2, UUID.class), row.getObject(1, UUID.class), row.getInt(3), row.getString(4)));
    }
}
