package fr.boussole.indicator.definition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.definition.Canonical;
import fr.boussole.indicator.example.Example;
import org.junit.jupiter.api.Test;

class DefinitionsTest {
    private final Definitions definitions = Example.definitions();

    @Test
    void a_questionnaire_that_a_pathway_uses_changes_its_fingerprint() {
        var without = definitions.without(Canonical.parse(Example.FORM));
        assertThat(without.fingerprints()).containsOnlyKeys(Example.PATHWAY);
        assertThat(without.fingerprints()).isNotEqualTo(definitions.fingerprints());
    }

    @Test
    void an_organisation_changes_no_fingerprint() {
        assertThat(definitions.withoutOrganisation("clinic-a").fingerprints()).isEqualTo(definitions.fingerprints());
    }

    @Test
    void the_tenth_version_follows_the_ninth() throws Exception {
        var many = definitions
                .with(DefinitionReader.pathway(Example.pathway("10", Example.FORM)))
                .with(DefinitionReader.pathway(Example.pathway("9", Example.FORM)));
        assertThat(many.latest(Example.PATHWAY).orElseThrow().key().version()).isEqualTo("10");
    }

    @Test
    void a_unit_belongs_to_its_establishment_and_region() {
        var organisations = definitions.organisations();
        assertThat(organisations.isWithin("a-1", "north")).isTrue();
        assertThat(organisations.isWithin("a-1", "clinic-b")).isFalse();
        assertThat(organisations.ancestor("a-1", Organisation.Level.ESTABLISHMENT))
                .map(Organisation::id)
                .contains("clinic-a");
    }

    @Test
    void a_circle_of_parents_ends() throws Exception {
        var circle = Organisations.NONE
                .with(DefinitionReader.organisation(Example.organisation("x", "UNIT", "X", "y")))
                .with(DefinitionReader.organisation(Example.organisation("y", "UNIT", "Y", "x")));
        assertThat(circle.lineage("x")).hasSize(2);
    }
}
