package fr.boussole.pages.chart;

import java.util.List;
import java.util.stream.Collectors;

/** SVG path data for the shapes that charts are made of, to a tenth of a unit. */
final class Path {

    private Path() {}

    static String line(double x1, double y1, double x2, double y2) {
        return "M" + at(x1, y1) + "L" + at(x2, y2);
    }

    static String polyline(List<Spot> spots) {
        return "M" + spots.stream().map(s -> at(s.x(), s.y())).collect(Collectors.joining("L"));
    }

    static String polygon(List<Spot> spots) {
        return polyline(spots) + "Z";
    }

    static String rectangle(double x, double y, double width, double height) {
        return "M" + at(x, y) + "h" + number(width) + "v" + number(height) + "h" + number(-width) + "Z";
    }

    static String circle(double x, double y, double radius) {
        String arc = "a" + number(radius) + " " + number(radius) + " 0 1 0 ";
        return "M" + at(x - radius, y) + arc + number(2 * radius) + " 0" + arc + number(-2 * radius) + " 0Z";
    }

    static String triangle(double x, double y, double radius) {
        return polygon(List.of(
                new Spot(x, y - radius), new Spot(x + radius, y + radius * .8), new Spot(x - radius, y + radius * .8)));
    }

    static String diamond(double x, double y, double radius) {
        return polygon(List.of(
                new Spot(x, y - radius), new Spot(x + radius, y), new Spot(x, y + radius), new Spot(x - radius, y)));
    }

    /** Slanted lines within a rectangle: a texture for those who do not see its colour. */
    static String hatch(double x, double y, double width, double height, double gap) {
        StringBuilder lines = new StringBuilder();
        for (double start = gap - height; start < width; start += gap) {
            double from = Math.max(0, start);
            double to = Math.min(width, start + height);
            lines.append(line(x + from, y + height - (from - start), x + to, y + height - (to - start)));
        }
        return lines.toString();
    }

    static String at(double x, double y) {
        return number(x) + " " + number(y);
    }

    static String number(double value) {
        double rounded = round(value);
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
