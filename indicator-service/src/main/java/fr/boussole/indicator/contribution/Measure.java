package fr.boussole.indicator.contribution;

/** What is counted about an episode. Its key names it in the tallies, such as {@code score/hip-function/after}. */
public sealed interface Measure {

    String key();

    /** The scores of a scale at a step; the value is a number. */
    record Score(String scale, String step) implements Measure {
        @Override
        public String key() {
            return Key.join("/", "score", scale, step);
        }
    }

    /** Responses whose score could not be computed; the value is the reason. */
    record ScoreMissing(String scale, String step) implements Measure {
        @Override
        public String key() {
            return Key.join("/", "score-missing", scale, step);
        }
    }

    /** The scores of one person at two steps; the value is the pair. */
    record Change(String scale, String from, String to) implements Measure {
        @Override
        public String key() {
            return Key.join("/", "change", scale, from, to);
        }
    }

    /** Episodes with an answer at one of the two steps but no pair of scores; the value is the reason. */
    record ChangeMissing(String scale, String from, String to) implements Measure {
        @Override
        public String key() {
            return Key.join("/", "change-missing", scale, from, to);
        }
    }

    /**
     * The changes of one person between two steps, expected by a model and observed; the value is that pair, or the code of a
     * reason where nothing can be expected of the person.
     *
     * @param model its id and version
     */
    record Adjusted(String scale, String from, String to, String model) implements Measure {
        @Override
        public String key() {
            return Key.join("/", "adjusted", scale, from, to, model);
        }
    }

    /** The answers to one question with few possible answers; the value is the code of the answer. */
    record Item(String step, String linkId) implements Measure {
        @Override
        public String key() {
            return Key.join("/", "item", step, linkId);
        }
    }

    /** People who gave at least one answer to a question that takes several; the value is always {@code answered}. */
    record Answered(String step, String linkId) implements Measure {
        @Override
        public String key() {
            return Key.join("/", "answered", step, linkId);
        }
    }

    /** Episodes; the value is how far the invitation to the step has come, see {@link Reached}. */
    record Participation(String step) implements Measure {
        @Override
        public String key() {
            return Key.join("/", "participation", step);
        }
    }

    /** People who were asked at a step by a channel; the value is how far that brought them, see {@link Journey}. */
    record Channel(String step, String channel) implements Measure {
        @Override
        public String key() {
            return Key.join("/", "channel", step, channel);
        }
    }

    /** People who were sent a first notice; the value is by how many minutes it was late, see {@link Journey}. */
    record Late(String step) implements Measure {
        @Override
        public String key() {
            return Key.join("/", "late", step);
        }
    }

    /** People who answered what was sent to them; the value is how many whole days they took. */
    record DaysToAnswer(String step) implements Measure {
        @Override
        public String key() {
            return Key.join("/", "days-to-answer", step);
        }
    }

    /** Responses that are kept and shown but not counted; the value is the reason, see {@link Exclusion}. */
    record Excluded(String step) implements Measure {
        @Override
        public String key() {
            return Key.join("/", "excluded", step);
        }
    }

    /** The measure that has this key. */
    static Measure parse(String key) {
        var parts = Key.split("/", key);
        return switch (parts[0]) {
            case "score" -> new Score(parts[1], parts[2]);
            case "score-missing" -> new ScoreMissing(parts[1], parts[2]);
            case "change" -> new Change(parts[1], parts[2], parts[3]);
            case "change-missing" -> new ChangeMissing(parts[1], parts[2], parts[3]);
            case "adjusted" -> new Adjusted(parts[1], parts[2], parts[3], parts[4]);
            case "item" -> new Item(parts[1], parts[2]);
            case "answered" -> new Answered(parts[1], parts[2]);
            case "participation" -> new Participation(parts[1]);
            case "channel" -> new Channel(parts[1], parts[2]);
            case "late" -> new Late(parts[1]);
            case "days-to-answer" -> new DaysToAnswer(parts[1]);
            case "excluded" -> new Excluded(parts[1]);
            default -> throw new IllegalArgumentException("Not the key of a measure: " + key);
        };
    }
}
