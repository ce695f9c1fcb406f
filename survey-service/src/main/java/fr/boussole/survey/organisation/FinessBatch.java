package fr.boussole.survey.organisation;

import fr.boussole.survey.organisation.FinessImport.Numbered;
import fr.boussole.survey.organisation.FinessReport.Outcome;
import fr.boussole.survey.organisation.FinessReport.Row;
import fr.boussole.survey.organisation.finess.Establishment;
import fr.boussole.survey.organisation.finess.Regions;
import fr.boussole.survey.turn.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps some establishments of the national file, with their part of the report, in one transaction. */
@ApplicationScoped
class FinessBatch {
    private static final String BECAUSE = "National FINESS file";

    private final Turn turn;
    private final Register register;
    private final FinessReports reports;
    private final Clock clock;

    FinessBatch(Turn turn, Register register, FinessReports reports, Clock clock) {
        this.turn = turn;
        this.register = register;
        this.reports = reports;
        this.clock = clock;
    }

    @Transactional
    void begin(UUID id) {
        reports.begin(id);
    }

    @Transactional
    void finish(UUID id) {
        reports.finish(id);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void keep(UUID id, Optional<String> region, List<Numbered> wanted, List<Row> refused, long passedOver) {
        List<Row> rows = new ArrayList<>(refused);
        if (!wanted.isEmpty()) {
            turn.await(Register.TURN);
            Map<String, List<KnownOrganisation>> known = known(wanted);
            wanted.forEach(one ->
                    rows.add(keep(one, known.getOrDefault(one.establishment().number(), List.of()), region)));
        }
        reports.add(id, rows, passedOver);
    }

    private static Map<String, List<KnownOrganisation>> known(List<Numbered> wanted) {
        List<String> numbers =
                wanted.stream().map(one -> one.establishment().number()).toList();
        Map<String, List<KnownOrganisation>> known = new HashMap<>();
        for (KnownOrganisation one : KnownOrganisation.numbered(numbers)) {
            String number = one.finess == null ? one.id : one.finess;
            known.computeIfAbsent(number, unknown -> new ArrayList<>()).add(one);
        }
        return known;
    }

    private Row keep(Numbered one, List<KnownOrganisation> known, Optional<String> region) {
        Establishment said = one.establishment();
        if (known.size() > 1) {
            return Row.refused(
                    one.line(),
                    said.number(),
                    "nofinesset",
                    "“" + known.get(0).id + "” and “" + known.get(1).id + "” both have this number");
        }
        Optional<String> parent = region.or(() -> Regions.of(said.department()).map(this::present));
        return known.isEmpty() ? create(one, parent) : meet(one, known.get(0), parent);
    }

    /** The region of a department, made when it is not there yet. */
    private String present(Regions.Region region) {
        if (KnownOrganisation.withId(region.id()).isEmpty()) {
            register.keep(
                    Organisation.made(region.id(), Level.REGION, region.name(), Optional.empty()),
                    Change.CREATED,
                    LocalDate.now(clock),
                    BECAUSE);
        }
        return region.id();
    }

    private Row create(Numbered one, Optional<String> parent) {
        Establishment said = one.establishment();
        Organisation made = Organisation.made(said.number(), Level.ESTABLISHMENT, said.name(), parent)
                .numbered(said.number());
        register.keep(made, Change.CREATED, LocalDate.now(clock), BECAUSE).officialName = said.name();
        return new Row(one.line(), said.number(), Outcome.CREATED, "", "");
    }

    private Row meet(Numbered one, KnownOrganisation known, Optional<String> parent) {
        Establishment said = one.establishment();
        Meeting meeting = Meeting.of(
                known.organisation(), Optional.ofNullable(known.officialName), said, parent, LocalDate.now(clock));
        if (meeting instanceof Meeting.Refused refused) {
            return Row.refused(one.line(), said.number(), "nofinesset", refused.reason());
        }
        Meeting.Met met = (Meeting.Met) meeting;
        known.officialName = said.name();
        met.change().ifPresent(change -> register.keep(met.organisation(), change, LocalDate.now(clock), BECAUSE));
        return new Row(
                one.line(),
                said.number(),
                met.change().isPresent() ? Outcome.UPDATED : Outcome.UNCHANGED,
                met.column(),
                met.reason());
    }
}
