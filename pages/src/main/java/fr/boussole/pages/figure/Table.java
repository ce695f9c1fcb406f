package fr.boussole.pages.figure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Figures in rows, ready to read.
 *
 * @param caption what the table holds
 * @param columns its columns; units belong in their labels
 * @param rows its rows
 */
public record Table(String caption, List<Column> columns, List<Row> rows) {

    /** Which way a column is sorted. */
    public enum Order {
        NONE("none"),
        ASCENDING("ascending"),
        DESCENDING("descending");

        private final String aria;

        Order(String aria) {
            this.aria = aria;
        }

        /** The word of {@code aria-sort}. */
        public String aria() {
            return aria;
        }
    }

    /**
     * One column.
     *
     * @param label its name, with the unit
     * @param numeric whether figures stand under it, aligned at their end
     * @param sort the address that sorts by it, or empty
     * @param order how it is sorted now
     */
    public record Column(String label, boolean numeric, String sort, Order order) {

        /** A column of words. */
        public static Column words(String label) {
            return new Column(label, false, "", Order.NONE);
        }

        /** A column of figures. */
        public static Column figures(String label) {
            return new Column(label, true, "", Order.NONE);
        }

        /** The same column, sortable at an address. */
        public Column sortedAt(String address, Order now) {
            return new Column(label, numeric, address, now);
        }
    }

    /**
     * One row; its first cell names it.
     *
     * @param cells one for each column
     * @param own whether it is the reader's
     */
    public record Row(List<Cell> cells, boolean own) {

        /** Keeps its own copy. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param text what is written
     * @param href where it leads, or empty
     * @param quiet whether it says that there is no figure
     */
    public record Cell(String text, String href, boolean quiet) {

        /** Words or a figure. */
        public static Cell of(String text) {
            return new Cell(text, "", false);
        }

        /** Words that lead elsewhere. */
        public static Cell link(String text, String href) {
            return new Cell(text, href, false);
        }

        /** Why there is no figure ("moins de 11 personnes"). */
        public static Cell none(String why) {
            return new Cell(why, "", true);
        }
    }

    /** Refuses a row that does not have a cell for each column. */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("A row of “" + caption + "” has "
                        + row.cells().size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    /** For each cell of a row, its column: what the template needs side by side. */
    public List<Line> lines() {
        return rows.stream()
                .map(row -> new Line(
                        row.own(),
                        row.cells().get(0),
                        IntStream.range(1, columns.size())
                                .mapToObj(i ->
                                        new Placed(columns.get(i), row.cells().get(i)))
                                .toList()))
                .toList();
    }

    /** A row as it is drawn: its name, then the rest. */
    public record Line(boolean own, Cell name, List<Placed> rest) {}

    /** A cell under its column. */
    public record Placed(Column column, Cell cell) {}
}
