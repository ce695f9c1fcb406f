package fr.boussole.form.branching;

import fr.boussole.form.answer.Answer;
import fr.boussole.form.answer.AnsweredItem;
import fr.boussole.form.answer.Answers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes the answers of disabled items out of a tree of answers. */
final class Pruning {
    private final Set<String> disabled;

    Pruning(Enabled enabled) {
        disabled = enabled.occurrences()
                .filter(occurrence -> occurrence.isPresent() && !enabled.isEnabled(occurrence))
                .map(Occurrence::pointer)
                .collect(Collectors.toSet());
    }

    Answers prune(Answers answers) {
        return disabled.isEmpty() ? answers : answers.withItems(items(answers.items(), ""));
    }

    private List<AnsweredItem> items(List<AnsweredItem> items, String pointer) {
        var kept = new ArrayList<AnsweredItem>();
        for (int i = 0; i < items.size(); i++) {
            var at = pointer + "/item/" + i;
            if (!disabled.contains(at)) {
                var item = item(items.get(i), at);
                if (item.holdsAnswer() || !items.get(i).holdsAnswer()) {
                    kept.add(item);
                }
            }
        }
        return kept;
    }

    private AnsweredItem item(AnsweredItem item, String pointer) {
        var answers = new ArrayList<Answer>();
        for (int i = 0; i < item.answers().size(); i++) {
            var answer = item.answers().get(i);
            answers.add(new Answer(answer.value(), items(answer.items(), pointer + "/answer/" + i)));
        }
        return new AnsweredItem(item.linkId(), answers, items(item.items(), pointer));
    }
}
