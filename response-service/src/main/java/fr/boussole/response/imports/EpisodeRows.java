package fr.boussole.response.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.boussole.response.message.EpisodeFacts;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The episodes of a batch in the database, all at once. */
final class EpisodeRows {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    /** The same locks, in the same order, as enrolling takes one by one. */
    private static final String LOCK = """
            select pg_advisory_xact_lock(hashtextextended(id, 0))
            from (select id from unnest(?::text[]) with ordinality as u(id, place) order by place) ordered
            """;

    private static final String KNOWN = """
            select id, version, pathway, pathway_version, organisation, anchor_date, age_band, sex, attributes::text, stated_by, anchors::text
            from episode
            where id = any (?)
            order by id
            for update
            """;

    private static final String SAID = """
            from unnest(?::text[], ?::int[], ?::text[], ?::text[], ?::text[], ?::date[], ?::text[], ?::text[], ?::text[], ?::uuid[],
                        ?::timestamptz[])
                     as said(id, version, pathway, pathway_version, organisation, anchor_date, age_band, sex, attributes,
                             stated_by, created_at)
            """;

    private static final String INSERT = """
            insert into episode (id, version, pathway, pathway_version, organisation, anchor_date, age_band, sex, attributes,
                                 stated_by, created_at)
            select id, version, pathway, pathway_version, organisation, anchor_date, age_band, sex, attributes::jsonb, stated_by,
                   created_at
            """ + SAID;

    private static final String AMEND = """
            update episode
            set version = said.version, organisation = said.organisation, anchor_date = said.anchor_date,
                age_band = said.age_band, sex = said.sex, attributes = said.attributes::jsonb, stated_by = said.stated_by
            """ + SAID + " where episode.id = said.id";

    private static final String RESTATE =
            "update episode set stated_by = ? where id = any (?) and stated_by is distinct from ?";

    private final Connection connection;
    private final UUID importId;
    private final Instant now;

    EpisodeRows(Connection connection, UUID importId, Instant now) {
        this.connection = connection;
        this.importId = importId;
        this.now = now;
    }

    /** Those that are there, locked until the transaction ends; pseudonyms in their order, so that two never wait for each other. */
    Map<String, Known> lock(List<String> sortedPseudonyms) throws SQLException {
        var pseudonyms = connection.createArrayOf("text", sortedPseudonyms.toArray());
        try (var lock = connection.prepareStatement(LOCK)) {
            lock.setArray(1, pseudonyms);
            lock.executeQuery().close();
        }
        try (var select = connection.prepareStatement(KNOWN)) {
            select.setArray(1, pseudonyms);
            Map<String, Known> known = new HashMap<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    EpisodeFacts facts = new EpisodeFacts(
                            row.getString(1),
                            row.getInt(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getObject(6, LocalDate.class),
                            dates(row.getString(11)),
                            row.getString(7),
                            row.getString(8),
                            texts(row.getString(9)));
                    known.put(facts.id(), new Known(facts, Optional.ofNullable(row.getObject(10, UUID.class))));
                }
            }
            return known;
        }
    }

    void insert(List<EpisodeFacts> begun) throws SQLException {
        write(INSERT, begun);
    }

    void amend(List<EpisodeFacts> amended) throws SQLException {
        write(AMEND, amended);
    }

    private void write(String sql, List<EpisodeFacts> episodes) throws SQLException {
        new Rows<>(connection, sql, episodes)
                .with("text", EpisodeFacts::id)
                .with("int4", EpisodeFacts::version)
                .with("text", EpisodeFacts::pathway)
                .with("text", EpisodeFacts::pathwayVersion)
                .with("text", EpisodeFacts::organisation)
                .with("date", facts -> facts.anchorDate().toString())
                .with("text", EpisodeFacts::ageBand)
                .with("text", EpisodeFacts::sex)
                .with("text", facts -> json(facts.attributes()))
                .with("uuid", facts -> importId)
                .with("timestamptz", facts -> now.toString())
                .write();
    }

    /** Remembers that this file has spoken of them. */
    void restate(Collection<EpisodeFacts> asSaid) throws SQLException {
        try (var update = connection.prepareStatement(RESTATE)) {
            update.setObject(1, importId);
            update.setArray(
                    2,
                    connection.createArrayOf(
                            "text", asSaid.stream().map(EpisodeFacts::id).toArray()));
            update.setObject(3, importId);
            update.executeUpdate();
        }
    }

    private static String json(Map<String, String> attributes) {
        return JSON.valueToTree(attributes).toString();
    }

    private static Map<String, LocalDate> dates(String json) {
        Map<String, LocalDate> dates = new HashMap<>();
        texts(json).forEach((code, date) -> dates.put(code, LocalDate.parse(date)));
        return dates;
    }

    private static Map<String, String> texts(String json) {
        try {
            return JSON.readValue(json, TEXTS);
        } catch (IOException e) {
            throw new IllegalStateException("An episode's anchors or attributes cannot be read", e);
        }
    }
}
