package fr.boussole.indicator.contribution;

/** A value in a cell: one row of the tallies. */
public record Entry(Cell cell, Value value) {

    /** Such as {@code hip/1/north/2017-10/70-79/F/ score/hip-function/after n:42}: group, measure, value. */
    public String key() {
        return cell.group().key() + ' ' + cell.measure().key() + ' ' + value.key();
    }

    /** The entry that has this key. */
    public static Entry parse(String key) {
        var parts = key.split(" ", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("Not the key of a tally: " + key);
        }
        return new Entry(new Cell(Group.parse(parts[0]), Measure.parse(parts[1])), Value.parse(parts[2]));
    }
}
