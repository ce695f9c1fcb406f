package fr.boussole.pages.chart;

import fr.boussole.pages.number.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How answers spread over a range, one panel under another on the same axes: before and after, for example.
 *
 * @param title what the chart shows
 * @param description what is to be seen
 * @param rangeLabel what the range measures ("score, de 0 à 48")
 * @param values how a place on the range is written
 * @param shares how a share is written
 * @param panels one to four, with the same bins
 */
public record Distribution(
        String title, String description, String rangeLabel, NumberText values, NumberText shares, List<Panel> panels)
        implements Chart {

    /**
     * One distribution.
     *
     * @param name its name ("Avant l’opération")
     * @param bins its bars, in order
     * @param mean its mean and how it is named
     */
    public record Panel(String name, List<Bin> bins, Optional<Mean> mean) {

        /** Keeps its own copy. */
        public Panel {
            bins = List.copyOf(bins);
        }
    }

    /**
     * One bar.
     *
     * @param from the lower end of the bin
     * @param to its upper end
     * @param share the share of people in it, from 0 to 1; empty when it is suppressed
     * @param words what is said of it on hover
     */
    public record Bin(double from, double to, Optional<Double> share, String words) {}

    /** A mean and its words ("en moyenne 18,4"). */
    public record Mean(double value, String label) {}

    /** Refuses a chart without panel or with a panel without bin. */
    public Distribution {
        panels = List.copyOf(panels);
        if (panels.isEmpty() || panels.stream().anyMatch(panel -> panel.bins().isEmpty())) {
            throw new IllegalArgumentException("The distribution " + title + " has a panel without bars");
        }
    }

    @Override
    public List<Key> keys() {
        return List.of();
    }

    @Override
    public Drawing on(Sheet sheet) {
        Drawing.Pen pen = Drawing.pen();
        double panelHeight = sheet.isNarrow() ? 126 : 144;
        double height = panels.size() * panelHeight + 56 + Plot.moreFoot(sheet, rangeLabel);
        for (int i = 0; i < panels.size(); i++) {
            Plot plot = plot(sheet, i * panelHeight, panelHeight);
            draw(pen, panels.get(i), plot, i + 1);
        }
        Plot last = plot(sheet, (panels.size() - 1) * panelHeight, panelHeight);
        for (double tick : Ticks.nice(from(), to(), sheet.isNarrow() ? 4 : 8).values()) {
            pen.write(values.of(tick), last.x(tick), last.bottom() + 22, "middle", "tick");
        }
        last.footer(pen, rangeLabel, 44);
        return pen.done(sheet.width(), height);
    }

    private Plot plot(Sheet sheet, double above, double panelHeight) {
        return Plot.of(sheet)
                .height(above + panelHeight)
                .margins(above + 34, 8, 2, 8)
                .x(from(), to())
                .y(new Span(0, tallest()));
    }

    private void draw(Drawing.Pen pen, Panel panel, Plot plot, int number) {
        pen.write(panel.name(), plot.left(), plot.top() - 12, "start", "strong");
        for (Bin bin : panel.bins()) {
            bar(pen, bin, plot, number);
        }
        pen.behind(Path.line(plot.left(), plot.bottom(), plot.right(), plot.bottom()), "axis");
        panel.mean().ifPresent(mean -> {
            double x = plot.x(mean.value());
            pen.over(Path.line(x, plot.top() - 6, x, plot.bottom()), "mean");
            boolean toTheEnd = x + 10 + TextSize.bold(mean.label()) < plot.right();
            double besideName = plot.left() + TextSize.bold(panel.name()) + 24;
            boolean collides = toTheEnd ? x + 6 < besideName : x - 6 - TextSize.bold(mean.label()) < besideName;
            double y = collides ? plot.top() + 4 : plot.top() - 12;
            pen.write(mean.label(), toTheEnd ? x + 6 : x - 6, y, toTheEnd ? "start" : "end", "callout");
        });
    }

    private void bar(Drawing.Pen pen, Bin bin, Plot plot, int number) {
        double x = plot.x(bin.from()) + 1;
        double width = Math.max(1, plot.x(bin.to()) - plot.x(bin.from()) - 2);
        if (bin.share().isEmpty()) {
            pen.behind(Path.hatch(x, plot.bottom() - 12, width, 12, 5), "hatch-soft");
            pen.point(bin.words(), Path.rectangle(x, plot.bottom() - 12, width, 12), "suppressed", false);
        } else {
            double height = plot.bottom() - plot.y(bin.share().get());
            if (height > 0) {
                pen.point(
                        bin.words(),
                        Path.rectangle(x, plot.bottom() - height, width, height),
                        "bar bar-" + number,
                        false);
            }
        }
    }

    private double from() {
        return panels.get(0).bins().get(0).from();
    }

    private double to() {
        List<Bin> bins = panels.get(0).bins();
        return bins.get(bins.size() - 1).to();
    }

    private double tallest() {
        List<Double> known = new ArrayList<>(List.of(.001));
        panels.forEach(panel -> panel.bins().forEach(bin -> bin.share().ifPresent(known::add)));
        return known.stream().mapToDouble(Double::doubleValue).max().orElseThrow() * 1.05;
    }
}
