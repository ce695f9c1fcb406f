package fr.boussole.indicator.indicator;

import fr.boussole.form.definition.Text;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is told of the periods of a report: each note stands at the first period that is not before its month. */
record Told(Report report, List<Report.Row> rows, List<EvolutionConfig.Note> all) {

    List<Text> at(int period) {
        return all.stream()
                .filter(note -> place(note).filter(place -> place == period).isPresent())
                .map(EvolutionConfig.Note::words)
                .toList();
    }

    /** The periods from which limits are based anew; the first one needs no cut. */
    Set<Integer> rebased() {
        return all.stream()
                .filter(EvolutionConfig.Note::rebase)
                .flatMap(note -> place(note).stream())
                .filter(place -> place > 0)
                .collect(Collectors.toSet());
    }

    private Optional<Integer> place(EvolutionConfig.Note note) {
        boolean meant = note.pathway().equals(report.pathway())
                && note.organisation().map(report.place().id()::equals).orElse(true);
        String period = period(note.from());
        return IntStream.range(0, rows.size())
                .filter(i -> meant && rows.get(i).period().compareTo(period) >= 0)
                .boxed()
                .findFirst();
    }

    private String period(YearMonth month) {
        return report.question().period().period(month);
    }
}
