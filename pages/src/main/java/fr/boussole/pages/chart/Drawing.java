package fr.boussole.pages.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A finished drawing: what lies behind, the points that have a name, what lies in front, and the words.
 *
 * @param width the viewBox's width
 * @param height the viewBox's height
 * @param ground shapes drawn first
 * @param points marks with a name, read on hover and focus
 * @param front shapes drawn over the points
 * @param labels words, drawn last
 */
public record Drawing(
        double width, double height, List<Shape> ground, List<Point> points, List<Shape> front, List<Label> labels) {

    /**
     * A line or surface.
     *
     * @param path SVG path data
     * @param look class of the stylesheet
     */
    public record Shape(String path, String look) {}

    /**
     * A mark with a name.
     *
     * @param name what is said of it
     * @param path SVG path data
     * @param look class of the stylesheet
     * @param reachable whether the Tab key stops at it (arrow keys walk through all)
     */
    public record Point(String name, String path, String look, boolean reachable) {}

    /**
     * Words at a place.
     *
     * @param text the words
     * @param x where they are anchored
     * @param y their baseline
     * @param anchor {@code start}, {@code middle} or {@code end}
     * @param look class of the stylesheet
     */
    public record Label(String text, double x, double y, String anchor, String look) {}

    /** Keeps its own copies. */
    public Drawing {
        ground = List.copyOf(ground);
        points = List.copyOf(points);
        front = List.copyOf(front);
        labels = List.copyOf(labels);
    }

    /** The SVG viewBox. */
    public String viewBox() {
        return "0 0 " + Path.number(width) + " " + Path.number(height);
    }

    /** Whether a person can walk from point to point: then it is a group, otherwise one image. */
    public boolean explorable() {
        return points.stream().anyMatch(Point::reachable);
    }

    static Pen pen() {
        return new Pen();
    }

    /** Gathers what is drawn, in order. */
    static final class Pen {

        private final List<Shape> ground = new ArrayList<>();
        private final List<Point> points = new ArrayList<>();
        private final List<Shape> front = new ArrayList<>();
        private final List<Label> labels = new ArrayList<>();

        Pen behind(String path, String look) {
            ground.add(new Shape(path, look));
            return this;
        }

        Pen point(String name, String path, String look, boolean reachable) {
            points.add(new Point(name, path, look, reachable));
            return this;
        }

        Pen over(String path, String look) {
            front.add(new Shape(path, look));
            return this;
        }

        Pen write(String text, double x, double y, String anchor, String look) {
            labels.add(new Label(text, Path.round(x), Path.round(y), anchor, look));
            return this;
        }

        Drawing done(double width, double height) {
            return new Drawing(width, height, ground, points, front, labels);
        }
    }
}
