package fr.boussole.local;

import fr.boussole.local.process.Child;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;

/** The parts of a platform that run, so that each is stopped once, in the reverse of the order in which they rest on each other. */
final class Holding {
    /** What rests on what: each layer on those before it. */
    enum Layer {
        GROUND,
        SIGN_IN,
        SERVICES
    }

    private record Part(String name, AutoCloseable node) {}

    private final Map<Layer, Deque<Part>> parts = new EnumMap<>(Layer.class);
    private final Watcher watcher;
    private boolean closing;

    Holding(Watcher watcher) {
        this.watcher = watcher;
    }

    /** Takes a part that has just begun to run; one that comes while the platform stops is stopped at once. */
    <T extends AutoCloseable> T hold(Layer layer, String name, T node) {
        synchronized (this) {
            if (!closing) {
                parts.computeIfAbsent(layer, any -> new ArrayDeque<>()).push(new Part(name, node));
                return node;
            }
        }
        stop(new Part(name, node));
        throw new IllegalStateException("The platform is stopping");
    }

    /** Tells when a child that is held ends though nobody asked it to. */
    void watch(Child child) {
        child.ended().thenAccept(this::tellIfLost);
    }

    /** Lets go of a child that is about to be ended on purpose. */
    synchronized void release(Child child) {
        parts.values().forEach(layer -> layer.removeIf(part -> part.node() == child));
    }

    /** Stops accepting parts; true the first time. */
    synchronized boolean beginClosing() {
        boolean first = !closing;
        closing = true;
        return first;
    }

    /** Stops every part of a layer, side by side; one that does not stop keeps nobody else from it. */
    void close(Layer layer) {
        Deque<Part> toStop;
        synchronized (this) {
            toStop = parts.getOrDefault(layer, new ArrayDeque<>());
            parts.remove(layer);
        }
        toStop.parallelStream().forEach(this::stop);
    }

    private void stop(Part part) {
        if (part.node() instanceof Child child && !child.running()) {
            return;
        }
        try {
            part.node().close();
            watcher.stopped(part.name());
        } catch (Exception e) {
            watcher.failedToStop(part.name(), e.getMessage());
        }
    }

    private void tellIfLost(Child child) {
        boolean lost;
        synchronized (this) {
            lost = !closing
                    && parts.values().stream().anyMatch(layer -> layer.stream().anyMatch(part -> part.node() == child));
        }
        if (lost) {
            watcher.lost(child);
        }
    }
}
