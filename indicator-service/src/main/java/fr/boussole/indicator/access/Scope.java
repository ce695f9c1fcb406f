package fr.boussole.indicator.access;

import fr.boussole.indicator.definition.Organisation;
import fr.boussole.indicator.definition.Organisations;
import java.util.Optional;

/** The part of the organisations that someone may see. */
public sealed interface Scope {

    boolean includes(String organisation, Organisations tree);

    /** The organisation that everything asked for lies below; empty when there is no such limit. */
    Optional<String> root();

    /** All of them, known or not. */
    record Everything() implements Scope {
        @Override
        public boolean includes(String organisation, Organisations tree) {
            return true;
        }

        @Override
        public Optional<String> root() {
            return Optional.empty();
        }
    }

    /** An organisation and what lies below it. */
    record Subtree(String organisation) implements Scope {
        @Override
        public boolean includes(String other, Organisations tree) {
            return tree.isWithin(other, organisation);
        }

        @Override
        public Optional<String> root() {
            return Optional.of(organisation);
        }
    }

    /** Narrows to an organisation; empty when that is not within this scope. */
    default Optional<Scope> narrowedTo(String organisation, Organisations tree) {
        return includes(organisation, tree) ? Optional.of(new Subtree(organisation)) : Optional.empty();
    }

    /** The region around this scope, whose establishments may be compared without their names; this scope when there is none. */
    default Scope region(Organisations tree) {
        return root().flatMap(root -> tree.ancestor(root, Organisation.Level.REGION))
                .<Scope>map(region -> new Subtree(region.id()))
                .orElse(this);
    }
}
