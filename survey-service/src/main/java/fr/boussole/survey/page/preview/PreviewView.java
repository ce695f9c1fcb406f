package fr.boussole.survey.page.preview;

import fr.boussole.form.answer.Answers;
import fr.boussole.form.definition.Canonical;
import fr.boussole.form.score.Scale;
import fr.boussole.pages.Link;
import fr.boussole.pages.Words;
import fr.boussole.pages.course.Asked;
import fr.boussole.pages.course.Removal;
import fr.boussole.pages.course.Stop;
import fr.boussole.survey.page.Card;
import fr.boussole.survey.page.Desk;
import fr.boussole.survey.questionnaire.QuestionnaireVersion;
import fr.boussole.survey.scale.ScaleVersion;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finishes the pages of a trial: the patient's in the language of the form, what is around it in the reader's. */
record PreviewView(Desk desk, Card card, Walk walk) {

    PreviewPage page(boolean full) {
        TrialWords words = words();
        Trial trial = walk.trial();
        List<PreviewPage.Step> steps = Steps.of(walk, words);
        List<Scale> scales = scales();
        Scores scores = new Scores(walk.form(), trial.answers(), walk.asking().tongue(), desk);
        return new PreviewPage(
                desk.frame(words.title() + " · " + card.title()),
                Link.to(card.title(), card.href()),
                card.canonical(),
                trial.phone(),
                spoken(),
                trial.with(Answers.empty()).at("").page(),
                full ? words.full() : "",
                words.askedOf(walk.course().size(), steps.size()),
                steps,
                scales.stream().map(scores::of).toList(),
                scales.isEmpty() ? (card.version().isPublished() ? words.noScale() : words.noScaleYet()) : "");
    }

    /** The patient's page: a question, or the end. */
    TemplateInstance phone() {
        TemplateInstance page = walk.removal()
                .<TemplateInstance>map(this::removal)
                .or(() -> walk.index().map(this::question))
                .orElseGet(this::end);
        return page.setLocale(walk.asking().tongue().locale());
    }

    private PhoneRemovalPage removal(Removal removal) {
        Trial trial = walk.trial();
        return new PhoneRemovalPage(
                removal,
                otherLanguages(),
                textSize(),
                trial.largeText(),
                trial.phone(),
                trial.at(walk.cards()).page());
    }

    private PhonePage question(int index) {
        Trial trial = walk.trial();
        Asked asked = trial.written()
                .map(written -> walk.asking().at(index, written, walk.error(index, written)))
                .orElseGet(() -> walk.asking().at(index));
        Stop stop = walk.course().stops().get(index);
        Optional<Link> back = walk.course()
                .at(index - 1)
                .map(before -> Link.to(
                        Words.in(walk.asking().tongue().locale(), "previousQuestion"),
                        walk.asking().ways().to(before.linkId(), before.within())))
                .or(() -> walk.course()
                        .level()
                        .group()
                        .map(group -> Link.to(
                                Words.in(walk.asking().tongue().locale(), "backToCards"),
                                trial.at(walk.cards()).page())));
        return new PhonePage(
                asked,
                otherLanguages(),
                textSize(),
                trial.largeText(),
                trial.at(new Spot(stop.linkId(), stop.within(), false)).phone(),
                back);
    }

    private PhoneEndPage end() {
        Trial trial = walk.trial();
        return new PhoneEndPage(
                Words.in(walk.asking().tongue().locale(), "review"),
                walk.course().size() == 0 ? words().nothing() : words().end(),
                walk.asking().lines(stop -> false),
                walk.asking().closing(),
                otherLanguages(),
                textSize(),
                trial.largeText(),
                Link.to(words().again(), trial.with(Answers.empty()).at("").page()));
    }

    private List<Scale> scales() {
        QuestionnaireVersion version = card.version();
        return version.url() == null
                ? List.of()
                : ScaleVersion.current(new Canonical(version.url(), version.version())).stream()
                        .map(ScaleVersion::scale)
                        .toList();
    }

    /** The languages of the form, by their names in the reader's language. */
    private List<Link> spoken() {
        return walk.form().languages().stream()
                .map(tag -> new Link(
                        Locale.forLanguageTag(tag).getDisplayName(desk.language()),
                        walk.trial().in(tag).page(),
                        tag.equals(walk.trial().language()),
                        ""))
                .toList();
    }

    private List<Link> otherLanguages() {
        return walk.form().languages().stream()
                .filter(tag -> !tag.equals(walk.trial().language()))
                .map(tag -> Link.in(
                        tag, tag.toUpperCase(Locale.ROOT), walk.trial().in(tag).page()))
                .toList();
    }

    private String textSize() {
        return walk.trial().withLargeText(!walk.trial().largeText()).page();
    }

    private TrialWords words() {
        return desk.words(TrialWords.class);
    }
}
