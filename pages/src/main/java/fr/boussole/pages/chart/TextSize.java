package fr.boussole.pages.chart;

import java.util.List;

/** An estimate of how wide words are, as no font is at hand when a chart is drawn: a little too wide rather than too narrow. */
final class TextSize {

    /** The size of every label, in units of the viewBox. */
    static final double FONT = 14;

    private static final double AVERAGE = .56;

    private TextSize() {}

    static double width(String text) {
        return text.codePointCount(0, text.length()) * FONT * AVERAGE;
    }

    /** The same for words in bold. */
    static double bold(String text) {
        return width(text) * 1.12;
    }

    static double widest(List<String> texts) {
        return texts.stream().mapToDouble(TextSize::width).max().orElse(0);
    }

    /** The words on one line where there is room, otherwise on two. */
    static List<String> lines(String text, double room) {
        int most = (int) (room / (FONT * AVERAGE));
        int space = text.length() <= most ? -1 : text.lastIndexOf(' ', most);
        return space <= 0
                ? List.of(fit(text, room))
                : List.of(text.substring(0, space), fit(text.substring(space + 1), room));
    }

    /** The words, cut with an ellipsis where they would be wider than the room. */
    static String fit(String text, double room) {
        int most = Math.max(2, (int) (room / (FONT * AVERAGE)));
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
    }
}
