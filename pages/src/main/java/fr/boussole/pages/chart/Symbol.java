package fr.boussole.pages.chart;

/** Shapes that tell points apart without their colour. */
public enum Symbol {
    CIRCLE {
        @Override
        public String path(double x, double y, double radius) {
            return Path.circle(x, y, radius);
        }
    },
    TRIANGLE {
        @Override
        public String path(double x, double y, double radius) {
            return Path.triangle(x, y, radius * 1.25);
        }
    },
    DIAMOND {
        @Override
        public String path(double x, double y, double radius) {
            return Path.diamond(x, y, radius * 1.4);
        }
    },
    SQUARE {
        @Override
        public String path(double x, double y, double radius) {
            return Path.rectangle(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    };

    /** SVG path data of this shape around a place. */
    public abstract String path(double x, double y, double radius);
}
