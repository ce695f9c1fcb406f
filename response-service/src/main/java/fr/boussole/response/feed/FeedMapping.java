package fr.boussole.response.feed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How what one hospital's systems tell becomes episodes.
 *
 * @param senders the systems that speak for it by HL7 v2
 * @param units from the hospital's code of a unit to its organisation; a stay elsewhere is the establishment's
 * @param rules the first that fits a stay names its pathway
 */
public record FeedMapping(List<Sender> senders, Map<String, String> units, List<Rule> rules) {

    public FeedMapping {
        senders = List.copyOf(senders);
        units = Map.copyOf(units);
        rules = List.copyOf(rules);
    }

    /** A system by what it calls itself: MSH-3 and MSH-4. */
    public record Sender(String application, String facility) {}

    /**
     * Which stays go along a pathway. An empty set leaves all through.
     *
     * @param events the date of each event of the pathway: the first of these that is known
     */
    public record Rule(
            String pathway,
            Set<String> kinds,
            Set<String> units,
            Set<String> services,
            Set<String> types,
            Map<String, List<Moment>> events) {

        public Rule {
            kinds = Set.copyOf(kinds);
            units = Set.copyOf(units);
            services = Set.copyOf(services);
            types = Set.copyOf(types);
            events = Map.copyOf(events);
        }

        private boolean fits(Passage passage) {
            return allows(kinds, passage.kind())
                    && allows(units, passage.unit())
                    && allows(services, passage.service())
                    && (types.isEmpty() || passage.types().stream().anyMatch(types::contains));
        }

        private static boolean allows(Set<String> allowed, String said) {
            return allowed.isEmpty() || allowed.contains(said);
        }
    }

    /** The rule for a stay: that of the pathway which its system names, or the first that fits. */
    public Optional<Rule> rule(Passage passage) {
        return rules.stream()
                .filter(rule -> passage.pathway()
                        .map(named -> named.equals(rule.pathway()))
                        .orElseGet(() -> rule.fits(passage)))
                .findFirst();
    }

    /** The rule by which stays go along that pathway. */
    public Optional<Rule> ruleOf(String pathway) {
        return rules.stream().filter(rule -> rule.pathway().equals(pathway)).findFirst();
    }
}
