package fr.boussole.indicator.stream;

import fr.boussole.form.definition.Canonical;
import fr.boussole.indicator.definition.DefinitionReader;
import fr.boussole.indicator.definition.Definitions;
import fr.boussole.indicator.definition.Pathway;
import fr.boussole.indicator.message.MalformedMessage;
import fr.boussole.indicator.message.Topics;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** A topic of definitions, and how each of its messages changes the catalogue. */
enum CatalogueSource {
    QUESTIONNAIRES(Topics.QUESTIONNAIRES) {
        @Override
        UnaryOperator<Definitions> published(byte[] json) throws MalformedMessage {
            var questionnaire = DefinitionReader.questionnaire(json);
            return definitions -> definitions.with(questionnaire);
        }

        @Override
        UnaryOperator<Definitions> withdrawn(String key) {
            var canonical = Canonical.parse(key);
            return definitions -> definitions.without(canonical);
        }
    },
    PATHWAYS(Topics.PATHWAYS) {
        @Override
        UnaryOperator<Definitions> published(byte[] json) throws MalformedMessage {
            var pathway = DefinitionReader.pathway(json);
            return definitions -> definitions.with(pathway);
        }

        @Override
        UnaryOperator<Definitions> withdrawn(String key) {
            int bar = key.lastIndexOf('|');
            var pathway = new Pathway.Key(key.substring(0, Math.max(bar, 0)), key.substring(bar + 1));
            return definitions -> definitions.without(pathway);
        }
    },
    ORGANISATIONS(Topics.ORGANISATIONS) {
        @Override
        UnaryOperator<Definitions> published(byte[] json) throws MalformedMessage {
            var organisation = DefinitionReader.organisation(json);
            return definitions -> definitions.with(organisation);
        }

        @Override
        UnaryOperator<Definitions> withdrawn(String key) {
            return definitions -> definitions.withoutOrganisation(key);
        }
    };

    private final String topic;

    CatalogueSource(String topic) {
        this.topic = topic;
    }

    abstract UnaryOperator<Definitions> published(byte[] json) throws MalformedMessage;

    abstract UnaryOperator<Definitions> withdrawn(String key);

    String topic() {
        return topic;
    }

    String store() {
        return name().toLowerCase(Locale.ROOT);
    }
}
