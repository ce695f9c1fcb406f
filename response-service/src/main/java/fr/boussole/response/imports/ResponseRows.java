package fr.boussole.response.imports;

import fr.boussole.form.answer.Answers;
import fr.boussole.form.answer.ResponseJson;
import fr.boussole.response.identity.Ids;
import fr.boussole.response.message.InvitationChanged;
import fr.boussole.response.message.ResponseRecorded;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The responses of a batch in the database. What is there word for word is not touched. */
final class ResponseRows {

    private static final String UPSERT = """
            insert into response as known (id, invitation, episode, version, status, questionnaire, language, respondent, mode,
                                           answers, started_at, answered_at, recorded_at)
            select id, invitation, episode, 1, 'completed', questionnaire, language, respondent, 'IMPORT',
                   answers::jsonb, answered_at, answered_at, ?
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[])
                     as said(id, invitation, episode, questionnaire, language, respondent, answers, answered_at)
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

    /** A response to write: the row, its invitation and the language of its form. */
    record Said(PastRow row, InvitationChanged invitation, String language) {
        Answers answers() {
            return row.response().answers();
        }
    }

    /** A response that was written. */
    record Written(UUID invitation, UUID response, int version, String status) {

        ResponseRecorded message(Said said, Instant recordedAt) {
            Answers answers = said.answers();
            return new ResponseRecorded(
                    said.invitation().episode(),
                    said.row().step(),
                    invitation,
                    response,
                    version,
                    status,
                    Optional.of(said.row().response().answeredAt()),
                    recordedAt,
                    answers.questionnaire().orElseThrow(),
                    said.language(),
                    said.row().response().step().respondent(),
                    "IMPORT",
                    ResponseJson.write(answers.withStatus(status)).toString());
        }
    }

    /** Those that were new or other than before. */
    List<Written> write(List<Said> said, Instant recordedAt) throws SQLException {
        try (var upsert = connection.prepareStatement(UPSERT)) {
            upsert.setObject(1, recordedAt.atOffset(ZoneOffset.UTC));
            array(upsert, 2, "uuid", said, each -> Ids.next());
            array(upsert, 3, "uuid", said, each -> each.invitation().invitation());
            array(upsert, 4, "text", said, each -> each.row().pseudonym());
            array(upsert, 5, "text", said, each -> each.answers()
                    .questionnaire()
                    .orElseThrow());
            array(upsert, 6, "text", said, Said::language);
            array(upsert, 7, "text", said, each -> each.row().response().step().respondent());
            array(upsert, 8, "text", said, each -> ResponseJson.write(each.answers())
                    .toString());
            array(upsert, 9, "timestamptz", said, each -> each.row()
                    .response()
                    .answeredAt()
                    .toString());
            List<Written> written = new ArrayList<>();
            try (var row = upsert.executeQuery()) {
                while (row.next()) {
                    written.add(new Written(
                            row.getObject(2, UUID.class),
                            row.getObject(1, UUID.class),
                            row.getInt(3),
                            row.getString(4)));
                }
            }
            return written;
        }
    }

    private void array(
            PreparedStatement statement, int place, String type, List<Said> said, Function<Said, Object> value)
            throws SQLException {
        statement.setArray(
                place, connection.createArrayOf(type, said.stream().map(value).toArray()));
    }
}
