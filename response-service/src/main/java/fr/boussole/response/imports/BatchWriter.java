package fr.boussole.response.imports;

import fr.boussole.response.catalogue.Catalogue;
import fr.boussole.response.catalogue.Places;
import fr.boussole.response.imports.ImportReport.Refusal;
import fr.boussole.response.imports.row.Columns;
import fr.boussole.response.message.EpisodeFacts;
import fr.boussole.response.message.Message;
import fr.boussole.response.outbox.Outbox;
import fr.boussole.response.pathway.Pathway;
import fr.boussole.response.security.Scope;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a batch in one transaction: episodes, invitations, responses, their messages and the report of its rows. */
@ApplicationScoped
class BatchWriter {

    private final AgroalDataSource database;
    private final Catalogue catalogue;
    private final Places places;
    private final Outbox outbox;
    private final ImportLog log;
    private final Clock clock;

    BatchWriter(
            AgroalDataSource database, Catalogue catalogue, Places places, Outbox outbox, ImportLog log, Clock clock) {
        this.database = database;
        this.catalogue = catalogue;
        this.places = places;
        this.outbox = outbox;
        this.log = log;
        this.clock = clock;
    }

    /**
     * A part of a file.
     *
     * @param refused rows that could not be read
     * @param refusals as many of their reasons as are kept
     */
    record Part(UUID importId, Pathway pathway, Scope.View view, Batch batch, long refused, List<Refusal> refusals) {}

    /** How many more reasons of refusal were kept. */
    @Transactional
    int write(Part part) throws SQLException {
        try (var connection = database.getConnection()) {
            Map<String, Standing> standings = standings(connection, part);
            Map<String, EpisodeFacts> episodes = facts(standings, Standing.Accepted.class).stream()
                    .collect(Collectors.toMap(EpisodeFacts::id, Function.identity()));
            List<PastRow> rows = part.batch().rows().stream()
                    .filter(row -> episodes.containsKey(row.pseudonym()))
                    .filter(row -> hasStep(episodes.get(row.pseudonym()), row))
                    .toList();
            List<Refusal> refused = refused(part, standings);
            Tally tally = write(connection, part, rows, standings, episodes);
            List<Refusal> refusals = new ArrayList<>(part.refusals());
            refusals.addAll(refused);
            log.add(
                    connection,
                    part.importId(),
                    tally.plus(new Tally(0, 0, 0, part.refused() + refused.size())),
                    refusals);
            return refused.size();
        }
    }

    private Map<String, Standing> standings(Connection connection, Part part) throws SQLException {
        EpisodeRows rows = new EpisodeRows(connection, part.importId(), clock.instant());
        List<String> pseudonyms =
                part.batch().facts().keySet().stream().sorted().toList();
        Map<String, Known> known = rows.lock(pseudonyms);
        Map<String, Boolean> visible = new HashMap<>();
        Judgement judgement = new Judgement(
                part.importId(),
                part.pathway(),
                organisation -> visible.computeIfAbsent(
                        organisation, id -> places.find(id, part.view()).isPresent()));
        Map<String, Standing> standings = new HashMap<>();
        part.batch()
                .facts()
                .forEach((pseudonym, said) -> standings.put(
                        pseudonym, judgement.of(pseudonym, said, Optional.ofNullable(known.get(pseudonym)))));
        rows.insert(facts(standings, Standing.Begun.class));
        rows.amend(facts(standings, Standing.Amended.class));
        rows.restate(facts(standings, Standing.AsSaid.class));
        return standings;
    }

    private Tally write(
            Connection connection,
            Part part,
            List<PastRow> rows,
            Map<String, Standing> standings,
            Map<String, EpisodeFacts> episodes)
            throws SQLException {
        Instant now = clock.instant();
        InvitationRows invitationRows = new InvitationRows(connection);
        InvitationsOfBatch invitations = new InvitationsOfBatch(invitationRows.known(episodes));
        facts(standings, Standing.Amended.class).forEach(facts -> invitations.amend(facts, pathwayOf(facts)));
        episodes.values().forEach(facts -> invitations.plan(facts, pathwayOf(facts), now));
        rows.forEach(invitations::complete);
        invitationRows.insert(invitations.begun());
        invitationRows.update(invitations.changed());
        Map<UUID, ResponseRows.Said> said = rows.stream()
                .map(row -> new ResponseRows.Said(row, invitations.of(row), language(row)))
                .collect(Collectors.toMap(each -> each.invitation().invitation(), Function.identity()));
        List<ResponseRows.Written> written = new ResponseRows(connection).write(List.copyOf(said.values()), now);
        List<Message> messages = new ArrayList<>(invitations.begun());
        messages.addAll(invitations.changed());
        written.forEach(each -> messages.add(each.message(said.get(each.invitation()), now)));
        outbox.append(messages);
        long accepted = written.stream().filter(each -> each.version() == 1).count();
        return new Tally(accepted, rows.size() - written.size(), written.size() - accepted, 0);
    }

    private Pathway pathwayOf(EpisodeFacts facts) {
        return catalogue.pathway(facts.pathway(), facts.pathwayVersion()).orElseThrow();
    }

    private String language(PastRow row) {
        return catalogue
                .form(row.response().step().questionnaire())
                .map(form -> form.language())
                .filter(language -> !language.isBlank())
                .orElse("fr");
    }

    /** An episode finishes on the version of the pathway on which it is, which may have no step of the file's version. */
    private boolean hasStep(EpisodeFacts facts, PastRow row) {
        return pathwayOf(facts).step(row.step()).isPresent();
    }

    private List<Refusal> refused(Part part, Map<String, Standing> standings) {
        return part.batch().rows().stream()
                .flatMap(row -> reason(row, standings.get(row.pseudonym())).stream())
                .toList();
    }

    private Optional<Refusal> reason(PastRow row, Standing standing) {
        if (standing instanceof Standing.Refused refused) {
            return Optional.of(new Refusal(row.line(), Columns.EPISODE, refused.reason()));
        }
        EpisodeFacts facts = ((Standing.Accepted) standing).facts();
        return hasStep(facts, row)
                ? Optional.empty()
                : Optional.of(new Refusal(
                        row.line(),
                        Columns.STEP,
                        "This episode follows version " + facts.pathwayVersion()
                                + " of the pathway, which has no such step"));
    }

    private static List<EpisodeFacts> facts(Map<String, Standing> standings, Class<? extends Standing.Accepted> kind) {
        return standings.values().stream()
                .filter(kind::isInstance)
                .map(standing -> kind.cast(standing).facts())
                .toList();
    }
}
