package fr.boussole.indicator.tally;

import fr.boussole.indicator.contribution.Cell;
import fr.boussole.indicator.contribution.Entry;
import fr.boussole.indicator.contribution.EntryReader;
import fr.boussole.indicator.contribution.Group;
import fr.boussole.indicator.contribution.Measure;
import fr.boussole.indicator.contribution.Value;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Every row of the tallies, in memory. Each partition keeps its own rows and a question adds them up, so that no partition
 * needs to know another. A batch of changes is seen whole or not at all.
 */
public final class TallyView {
    /**
     * One row as a partition now has it.
     *
     * @param count empty when the row is gone
     */
    public record Row(int partition, String key, OptionalLong count) {}

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<Integer, PartitionTallies> partitions = new TreeMap<>();
    private final EntryReader entries = new EntryReader();
    private final List<Consumer<Set<Group>>> listeners = new CopyOnWriteArrayList<>();

    /** Takes a batch of rows, then tells the listeners which groups changed. */
    public void apply(Collection<Row> rows) {
        var changed = new HashSet<Group>();
        lock.writeLock().lock();
        try {
            rows.forEach(row -> changed.add(apply(row)));
        } finally {
            lock.writeLock().unlock();
        }
        if (!changed.isEmpty()) {
            listeners.forEach(listener -> listener.accept(changed));
        }
    }

    private Group apply(Row row) {
        var entry = entries.read(row.key());
        var tallies = partitions.computeIfAbsent(row.partition(), absent -> new PartitionTallies());
        row.count().ifPresentOrElse(count -> tallies.set(entry, count), () -> tallies.remove(entry));
        return entry.cell().group();
    }

    /**
     * Adds up the values of a measure.
     *
     * @param classify where a group's values are added, empty when they are left out
     * @return for each class the people by value; classes without anybody are absent
     */
    public <K> Map<K, Map<Value, Long>> sum(Measure measure, Function<Group, Optional<K>> classify) {
        return reading(() -> {
            var sums = new HashMap<K, Map<Value, Long>>();
            for (var tallies : partitions.values()) {
                tallies.of(measure)
                        .forEach((group, values) -> classify.apply(group).ifPresent(one -> {
                            var sum = sums.computeIfAbsent(one, absent -> new HashMap<>());
                            values.forEach((value, count) -> sum.merge(value, count, Long::sum));
                        }));
            }
            return sums;
        });
    }

    /** The groups that have rows and are wanted. */
    public Set<Group> groups(Predicate<Group> wanted) {
        return reading(() -> {
            var groups = new LinkedHashSet<Group>();
            for (var tallies : partitions.values()) {
                tallies.all()
                        .values()
                        .forEach(rows -> rows.keySet().stream().filter(wanted).forEach(groups::add));
            }
            return groups;
        });
    }

    /** Every row of the wanted groups by its key, summed over the partitions. */
    public SortedMap<String, Long> rows(Predicate<Group> wanted) {
        return reading(() -> {
            var sums = new TreeMap<String, Long>();
            for (var tallies : partitions.values()) {
                tallies.all()
                        .forEach((measure, groups) -> groups.forEach((group, values) -> {
                            if (wanted.test(group)) {
                                var cell = new Cell(group, measure);
                                values.forEach(
                                        (value, count) -> sums.merge(new Entry(cell, value).key(), count, Long::sum));
                            }
                        }));
            }
            return sums;
        });
    }

    /** Calls the listener after each batch with the groups that changed; closing the subscription ends that. */
    public Subscription onChange(Consumer<Set<Group>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Ends when closed. */
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    private <T> T reading(Supplier<T> question) {
        lock.readLock().lock();
        try {
            return question.get();
        } finally {
            lock.readLock().unlock();
        }
    }
}
