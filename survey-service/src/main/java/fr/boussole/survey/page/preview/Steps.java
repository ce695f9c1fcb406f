package fr.boussole.survey.page.preview;

import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemType;
import fr.boussole.pages.course.Course;
import fr.boussole.pages.course.Stop;
import fr.boussole.pages.question.AnswerWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every question of a form, asked or not, as one walks through it. */
final class Steps {

    private final Walk walk;
    private final TrialWords words;
    private final List<Stop> stops;
    private final String current;
    private final List<PreviewPage.Step> steps = new ArrayList<>();
    private String section = "";

    private Steps(Walk walk, TrialWords words) {
        this.walk = walk;
        this.words = words;
        this.stops = Course.of(walk.form(), walk.trial().answers()).everyStop().toList();
        this.current = walk.index()
                .map(index -> walk.course().stops().get(index).linkId())
                .orElse("");
    }

    static List<PreviewPage.Step> of(Walk walk, TrialWords words) {
        Steps all = new Steps(walk, words);
        walk.form().items().forEach(all::visit);
        return List.copyOf(all.steps);
    }

    private void visit(Item item) {
        if (item.type() == ItemType.GROUP && !item.text().isEmpty()) {
            section = walk.asking().in(item.text());
        }
        if (item.type().isQuestion() || item.isRepeatingGroup()) {
            steps.add(step(item));
            section = "";
        }
        item.items().forEach(this::visit);
    }

    private PreviewPage.Step step(Item item) {
        Optional<Stop> place = stops.stream()
                .filter(stop -> stop.linkId().equals(item.linkId()))
                .findFirst();
        List<String> answers = AnswerWords.of(
                item,
                walk.trial().answers().values(item.linkId()),
                walk.asking().tongue());
        boolean never = item.hidden() || item.readOnly();
        String said = place.isPresent() ? String.join(", ", answers) : never ? words.hidden() : words.notAsked();
        return new PreviewPage.Step(
                section,
                item.text().isEmpty() ? item.linkId() : walk.asking().in(item.text()),
                place.map(stop -> walk.asking().ways().to(stop.linkId(), stop.within()))
                        .orElse(""),
                place.isPresent() && item.linkId().equals(current),
                place.filter(Stop::isAnswered).isPresent(),
                said);
    }
}
