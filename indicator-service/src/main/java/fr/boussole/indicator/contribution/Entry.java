package fr.boussole.indicator.contribution;

/** A value in a cell: one row of the tallies. */
public record Entry(Cell cell, Value value) {

    /** Such as {@code hip/1/north/2017-10/70-79/F/ score/hip-function/after n:42}: group, measure, value. */
    public String key() {
        return key(cell.group().key());
    }

    /** The same, where the key of the group is known: all that one episode counts for is of one group. */
    public String key(String group) {
        return group + ' ' + cell.measure().key() + ' ' + value.key();
    }
}
