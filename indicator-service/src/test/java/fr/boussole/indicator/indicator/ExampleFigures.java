package fr.boussole.indicator.indicator;

import fr.boussole.indicator.definition.Catalogue;
import fr.boussole.indicator.definition.Definitions;
import fr.boussole.indicator.disclosure.DisclosureConfig;
import fr.boussole.indicator.example.Example;
import fr.boussole.indicator.example.ExampleEpisode;
import fr.boussole.indicator.message.Topics;
import fr.boussole.indicator.tally.TallyView;
import fr.boussole.indicator.verification.Recount;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.OptionalLong;

/** The indicators over the tallies of some made-up people, without a stream. */
final class ExampleFigures {
    static final Instant NOW = Instant.parse("2026-11-01T08:00:00Z");
    final Catalogue catalogue = new Catalogue();
    final Indicators indicators;
    private final TallyView tallies = new TallyView();
    private final Recount recount = new Recount();
    private int people;

    ExampleFigures() {
        this(Example.definitions());
    }

    ExampleFigures(Definitions definitions) {
        catalogue.change(none -> definitions);
        indicators = new Indicators(tallies, catalogue, fiveAtLeast(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** People at a unit who answered before and after, on the version of the form that is that of their pathway: pain alone differs, from the first to the second. */
    ExampleFigures paired(int count, String organisation, String anchor, int painBefore, int painAfter) {
        return paired(count, ExampleEpisode.of("?").at(organisation).anchored(anchor), painBefore, painAfter);
    }

    ExampleFigures paired(int count, ExampleEpisode like, int painBefore, int painAfter) {
        for (int i = 0; i < count; i++) {
            var episode = new ExampleEpisode(
                    "p" + people++,
                    1,
                    like.pathwayVersion(),
                    like.organisation(),
                    like.anchor(),
                    like.ageBand(),
                    like.sex(),
                    like.surgery());
            say(episode, "before", episode.anchor().minusDays(9).atStartOfDay().toInstant(ZoneOffset.UTC), painBefore);
            say(episode, "after", episode.anchor().plusMonths(6).atTime(9, 0).toInstant(ZoneOffset.UTC), painAfter);
        }
        return this;
    }

    /** People who were invited to the first step and whose invitation lived so. */
    ExampleFigures invited(int count, String life) {
        for (int i = 0; i < count; i++) {
            var episode = ExampleEpisode.of("i" + people++);
            recount.take(Topics.INVITATIONS, episode.id() + "/before", episode.invitation("before", 1, "SENT", life));
        }
        return this;
    }

    private void say(ExampleEpisode episode, String step, Instant at, int pain) {
        var answers = Map.of("pain", String.valueOf(pain), "walk", "2", "stairs", "2");
        recount.take(
                Topics.RESPONSES,
                episode.id() + "/r-" + step,
                episode.response(
                        "r-" + step,
                        step,
                        1,
                        "completed",
                        at,
                        answers,
                        Example.FORM_URL + "|" + episode.pathwayVersion()));
    }

    ExampleFigures count() {
        tallies.apply(recount.tallies(catalogue.current()).entrySet().stream()
                .map(row -> new TallyView.Row(0, row.getKey(), OptionalLong.of(row.getValue())))
                .toList());
        return this;
    }

    private static DisclosureConfig fiveAtLeast() {
        return new DisclosureConfig() {
            @Override
            public int teamMinimum() {
                return 5;
            }

            @Override
            public String version() {
                return "test-1";
            }
        };
    }
}
