package fr.boussole.pages.chart;

import fr.boussole.pages.number.NumberText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Charts with made-up figures, the same at each run. */
public final class Samples {

    private static final Locale FR = Locale.FRENCH;
    private static final double CENTRE = 22.7;
    private static final double SPREAD = 9.6;

    private Samples() {}

    public static FunnelChart funnel() {
        Random chance = new Random(7);
        List<FunnelChart.Unit> units = new ArrayList<>();
        for (int i = 0; i < 220; i++) {
            long size = 30 + (long) (Math.pow(chance.nextDouble(), 2.6) * 640);
            double value = CENTRE + chance.nextGaussian() * 1.35 * SPREAD / Math.sqrt(size);
            units.add(unit("Établissement " + (i + 1), size, value, false));
        }
        units.add(unit("CH des Trois-Rivières", 354, 23.7, true));
        return new FunnelChart(
                "Gain de santé ajusté par établissement",
                "221 établissements, moyenne 22,7 points, limites à 95 et 99,8 %.",
                "patients ayant répondu avant et après",
                NumberText.signed(FR, 1),
                units,
                CENTRE,
                "tous +22,7",
                List.of(limit("95 %", 1.96), limit("99,8 %", 3.09)),
                "dans les limites");
    }

    private static FunnelChart.Unit unit(String name, long size, double value, boolean own) {
        double z = Math.abs(value - CENTRE) * Math.sqrt(size) / SPREAD;
        return new FunnelChart.Unit(name, size, value, z > 3.09 ? 2 : z > 1.96 ? 1 : 0, own);
    }

    private static FunnelChart.Limit limit(String label, double z) {
        return new FunnelChart.Limit(
                label,
                "au-delà de " + label,
                IntStream.rangeClosed(2, 160)
                        .mapToObj(i -> (double) i * i * .04 + 8)
                        .map(n -> new FunnelChart.Bound(
                                n, CENTRE - z * SPREAD / Math.sqrt(n), CENTRE + z * SPREAD / Math.sqrt(n)))
                        .toList());
    }

    public static LineChart control() {
        double[] values = {22.8, 23.3, 22.5, 23.7, 23.0, 23.9, 23.4, 24.3, 23.8, 24.5, 24.1, 24.8};
        List<LineChart.Reading> readings = IntStream.range(0, values.length)
                .<LineChart.Reading>mapToObj(
                        i -> new LineChart.Value(values[i], values[i], values[i], "n = " + (28 + i), i >= 5))
                .toList();
        return new LineChart(
                "Évolution mensuelle du gain",
                "Sept mois de suite au-dessus de la moyenne d’avant.",
                NumberText.signed(FR, 1),
                months(),
                List.of(new LineChart.Series("Gain", readings)),
                Optional.of(new LineChart.Level(23, "avant")),
                Optional.of(new LineChart.Band(20.9, 25.1, "limite")),
                List.of(new LineChart.Event(5, "réunion de préparation avec patients partenaires")),
                Set.of(),
                "plus que le hasard");
    }

    /** Shares of ever more people, whose limits narrow and are based anew from the seventh month; the tenth has none. */
    public static LineChart rebased() {
        List<LineChart.Reading> readings = new ArrayList<>();
        List<Double> centres = new ArrayList<>();
        List<Optional<LineChart.Limits>> limits = new ArrayList<>();
        for (int i = 0; i < months().size(); i++) {
            double centre = i < 6 ? .62 : .71;
            double reach = 3 * Math.sqrt(centre * (1 - centre) / (60 + 25 * i));
            double value = centre + reach * Math.sin(i * 2.3) * (i == 3 ? 2.1 : .6);
            boolean beyond = Math.abs(value - centre) > reach;
            readings.add(
                    i == 9
                            ? new LineChart.Missing("moins de 11 personnes")
                            : new LineChart.Value(value, value, value, "n = " + (60 + 25 * i), beyond));
            centres.add(centre);
            limits.add(i == 9 ? Optional.empty() : Optional.of(new LineChart.Limits(centre - reach, centre + reach)));
        }
        return new LineChart(
                "Part des réponses les plus favorables",
                "Un mois hors limite, puis un niveau plus haut depuis la réunion.",
                NumberText.percent(FR, 0),
                months(),
                List.of(new LineChart.Series("Écoute", readings)),
                Optional.of(new LineChart.Level(centres, "niveau 71 %")),
                Optional.of(new LineChart.Band(limits, "limites")),
                List.of(new LineChart.Event(6, "équipe réunie, limites refaites")),
                Set.of(),
                "plus que le hasard");
    }

    public static LineChart comparison() {
        Random chance = new Random(3);
        List<LineChart.Reading> own = new ArrayList<>();
        List<LineChart.Reading> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            double value = .70 + i * .009 + chance.nextGaussian() * .015;
            own.add(
                    i == 7
                            ? new LineChart.Missing("moins de 11 personnes")
                            : new LineChart.Value(value, value - .05, value + .045, "n = 41", false));
            double rest = .71 + chance.nextGaussian() * .004;
            all.add(new LineChart.Value(rest, rest, rest, "", false));
        }
        return new LineChart(
                "Part des patients satisfaits de l’information",
                "De 70 à 80 % en un an ; l’ensemble reste à 71 %.",
                NumberText.percent(FR, 0),
                months(),
                List.of(new LineChart.Series("CH des Trois-Rivières", own), new LineChart.Series("Tous", all)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Set.of(3),
                "");
    }

    public static Distribution distribution() {
        return new Distribution(
                "Répartition des scores avant et après",
                "Avant, la plupart entre 8 et 24 ; après, la plupart au-dessus de 36.",
                "score de la hanche, de 0 (le pire) à 48 (le meilleur)",
                NumberText.plain(FR, 0),
                NumberText.percent(FR, 0),
                List.of(
                        panel("Avant l’opération", 18.1, 8.1, "en moyenne 18,1"),
                        panel("Six mois après", 40.2, 7.4, "en moyenne 40,2")));
    }

    private static Distribution.Panel panel(String name, double mean, double sd, String words) {
        double[] raw = IntStream.range(0, 24)
                .mapToDouble(i -> Math.exp(-Math.pow((i * 2 + 1 - mean) / sd, 2) / 2))
                .toArray();
        double sum = Arrays.stream(raw).sum();
        List<Distribution.Bin> bins = IntStream.range(0, 24)
                .mapToObj(i -> new Distribution.Bin(
                        i * 2,
                        i * 2 + 2,
                        i == 22 && mean < 20 ? Optional.empty() : Optional.of(raw[i] / sum),
                        name + " · de " + i * 2 + " à " + (i * 2 + 2) + " · "
                                + NumberText.percent(FR, 1).of(raw[i] / sum)))
                .toList();
        return new Distribution.Panel(name, bins, Optional.of(new Distribution.Mean(mean, words)));
    }

    public static StackedBars stacked() {
        return new StackedBars(
                "Mieux, sans changement, moins bien",
                "97 % vont mieux dans l’établissement.",
                NumberText.percent(FR, 0),
                List.of(
                        new StackedBars.Row("CH des Trois-Rivières", "354 patients", changes(.97, .01, .02)),
                        new StackedBars.Row("Orthopédie B", "61 patients", changes(.78, .10, .12)),
                        new StackedBars.Row("Ambulatoire", "moins de 11 personnes", List.of())));
    }

    public static List<Share> changes(double better, double same, double worse) {
        return List.of(
                new Share("vont mieux", better, Share.Tone.GOOD),
                new Share("sans changement", same, Share.Tone.NEUTRAL),
                new Share("vont moins bien", worse, Share.Tone.BAD));
    }

    public static Intervals intervals() {
        return new Intervals(
                "Scores par dimension",
                "La sortie est la dimension la plus basse.",
                NumberText.plain(FR, 1),
                List.of(
                        row("Accueil", 78.2, 2.4, false),
                        row("Prise en charge par les infirmiers et aides-soignants", 83.4, 1.9, false),
                        row("Prise en charge par les médecins", 81.0, 2.2, true),
                        row("Chambre", 70.3, 3.1, false),
                        row("Repas", 58.9, 4.2, false),
                        new Intervals.Row("Sortie", Optional.empty(), "moins de 11 personnes", false)),
                Optional.of(new Intervals.Reference(74.6, "ensemble 74,6")));
    }

    private static Intervals.Row row(String label, double value, double half, boolean own) {
        NumberText text = NumberText.plain(FR, 1);
        return new Intervals.Row(
                label,
                Optional.of(new Intervals.Estimate(value, value - half, value + half)),
                text.of(value) + " (" + text.of(value - half) + " – " + text.of(value + half) + ")",
                own);
    }

    private static List<String> months() {
        return List.of(
                "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.");
    }
}
