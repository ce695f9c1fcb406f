package fr.boussole.indicator.stream;

import fr.boussole.indicator.definition.Catalogue;
import fr.boussole.indicator.message.MalformedMessage;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Keeps the catalogue in step with one topic of definitions. It starts from the store, which is whole before any episode is
 * looked at, and then follows what is published.
 */
final class CatalogueProcessor implements Processor<String, byte[], Void, Void> {
    private final CatalogueSource source;
    private final Catalogue catalogue;
    private final Refusals refusals;
    private KeyValueStore<String, byte[]> store;

    CatalogueProcessor(CatalogueSource source, Catalogue catalogue, Refusals refusals) {
        this.source = source;
        this.catalogue = catalogue;
        this.refusals = refusals;
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        store = context.getStateStore(source.store());
        try (var known = store.all()) {
            known.forEachRemaining(definition -> take(definition.key, definition.value));
        }
    }

    @Override
    public void process(Record<String, byte[]> definition) {
        store.put(definition.key(), definition.value());
        take(definition.key(), definition.value());
    }

    private void take(String key, byte[] json) {
        try {
            catalogue.change(json == null ? source.withdrawn(key) : source.published(json));
        } catch (MalformedMessage | IllegalArgumentException refusal) {
            refusals.refused(source.topic(), key, refusal.getMessage());
        }
    }
}
