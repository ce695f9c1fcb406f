package fr.boussole.indicator.contribution;

import java.math.BigDecimal;

/** What one episode gives for a measure. Equal values have equal keys, whatever the spelling of their numbers. */
public sealed interface Value {

    String key();

    /** A score, without trailing zeros. */
    record Number(BigDecimal number) implements Value {
        public Number {
            number = canonical(number);
        }

        @Override
        public String key() {
            return "n:" + number.toPlainString();
        }
    }

    /** A score before and a score after. */
    record Pair(BigDecimal before, BigDecimal after) implements Value {
        public Pair {
            before = canonical(before);
            after = canonical(after);
        }

        @Override
        public String key() {
            return "p:" + before.toPlainString() + ':' + after.toPlainString();
        }
    }

    /** The code of an answer, of a status or of a reason. */
    record Code(String code) implements Value {
        @Override
        public String key() {
            return "c:" + Key.encode(code);
        }
    }

    /** The value that has this key. */
    static Value parse(String key) {
        var parts = key.split(":", -1);
        return switch (parts[0]) {
            case "n" -> new Number(new BigDecimal(parts[1]));
            case "p" -> new Pair(new BigDecimal(parts[1]), new BigDecimal(parts[2]));
            case "c" -> new Code(Key.decode(parts[1]));
            default -> throw new IllegalArgumentException("Not the key of a value: " + key);
        };
    }

    private static BigDecimal canonical(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
