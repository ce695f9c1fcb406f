package fr.boussole.response.bundle;

import fr.boussole.response.catalogue.Places;
import fr.boussole.response.feed.Fed;
import fr.boussole.response.feed.FeedMapping;
import fr.boussole.response.feed.FeedMappings;
import fr.boussole.response.feed.Feeding;
import fr.boussole.response.security.Scope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the stays of a bundle in one transaction: all, or none with the reasons. */
@ApplicationScoped
class BundleIntake {

    private final Feeding feeding;
    private final FeedMappings mappings;
    private final Places places;
    private final Clock clock;

    BundleIntake(Feeding feeding, FeedMappings mappings, Places places, Clock clock) {
        this.feeding = feeding;
        this.mappings = mappings;
        this.places = places;
        this.clock = clock;
    }

    /** What came of each stay, or what is wrong; never both. */
    record Taken(List<FhirJson.Placed> placed, List<Issue> issues) {}

    Taken take(List<Stay> stays, Scope.View view) {
        List<FhirJson.Placed> placed = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        QuarkusTransaction.begin();
        boolean isTaken = false;
        try {
            stays.forEach(stay -> take(stay, view, placed, issues));
            isTaken = issues.isEmpty();
            return new Taken(isTaken ? placed : List.of(), issues);
        } finally {
            if (isTaken) {
                QuarkusTransaction.commit();
            } else {
                QuarkusTransaction.rollback();
            }
        }
    }

    private void take(Stay stay, Scope.View view, List<FhirJson.Placed> placed, List<Issue> issues) {
        Optional<Places.Place> place =
                stay.finess().isEmpty() ? places.find(view.root(), view) : places.ofFiness(stay.finess(), view);
        String provider = "Bundle.entry[" + stay.entry() + "].resource."
                + (stay.type().equals("Encounter") ? "serviceProvider" : "managingOrganization");
        if (place.isEmpty()) {
            issues.add(new Issue("not-found", provider, "You see no establishment of that FINESS"));
            return;
        }
        Optional<FeedMapping> mapping = mappings.of(place.get().establishment());
        if (mapping.isEmpty()) {
            issues.add(new Issue(
                    "business-rule",
                    provider,
                    "This establishment has not said what becomes of what its systems tell"));
            return;
        }
        var speaker = new Feeding.Speaker(place.get().establishment(), mapping.get(), view);
        Fed fed = feeding.take(stay.passage(), clock.instant(), speaker);
        if (fed instanceof Fed.Refused refused) {
            refused.faults()
                    .forEach(
                            fault -> issues.add(new Issue("value", stay.expression(fault.pointer()), fault.message())));
        } else if (fed instanceof Fed.Passed passed) {
            placed.add(new FhirJson.Placed(stay.entry(), "", passed.why()));
        } else if (fed instanceof Fed.Taken taken) {
            placed.add(new FhirJson.Placed(stay.entry(), taken.episode(), ""));
        }
    }
}
