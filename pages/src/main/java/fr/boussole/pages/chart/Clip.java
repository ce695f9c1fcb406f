package fr.boussole.pages.chart;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line where it leaves the plot above or below. */
final class Clip {

    private Clip() {}

    /** The stretches of a line that lie between two heights, cut exactly at the border. */
    static List<List<Spot>> between(List<Spot> line, double top, double bottom) {
        List<List<Spot>> runs = new ArrayList<>();
        List<Spot> run = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Spot spot = line.get(i);
            boolean inside = isInside(spot, top, bottom);
            if (i > 0 && inside != isInside(line.get(i - 1), top, bottom)) {
                run.add(crossing(line.get(i - 1), spot, top, bottom));
            }
            if (inside) {
                run.add(spot);
            } else if (!run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        if (run.size() > 1) {
            runs.add(run);
        }
        return runs;
    }

    private static boolean isInside(Spot spot, double top, double bottom) {
        return spot.y() >= top && spot.y() <= bottom;
    }

    private static Spot crossing(Spot a, Spot b, double top, double bottom) {
        double border = Math.min(a.y(), b.y()) < top ? top : bottom;
        double share = (border - a.y()) / (b.y() - a.y());
        return new Spot(a.x() + share * (b.x() - a.x()), border);
    }
}
