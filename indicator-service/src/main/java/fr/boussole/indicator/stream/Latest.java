package fr.boussole.indicator.stream;

import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers what was used last, up to a number of things; older ones are forgotten. */
final class Latest<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;
    private static final float LOAD = 0.75f;

    private final int most;

    Latest(int most) {
        super(most * 2, LOAD, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
