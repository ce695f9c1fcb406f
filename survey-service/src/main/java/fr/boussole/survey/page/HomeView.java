package fr.boussole.survey.page;

import fr.boussole.pages.figure.Table;
import fr.boussole.pages.figure.Table.Cell;
import fr.boussole.pages.figure.Table.Column;
import fr.boussole.pages.figure.Table.Row;
import fr.boussole.survey.pathway.PathwayVersion;
import fr.boussole.survey.questionnaire.QuestionnaireVersion;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Finishes the page of what is published, in one language. */
final class HomeView {
    private final Desk desk;
    private final Locale language;
    private final HomeWords words;

    HomeView(Desk desk) {
        this.desk = desk;
        this.language = desk.language();
        this.words = desk.words(HomeWords.class);
    }

    HomePage page(List<QuestionnaireVersion> questionnaires, List<PathwayVersion> pathways) {
        long distinct = pathways.stream().map(PathwayVersion::id).distinct().count();
        return new HomePage(
                desk.frame(words.title(), "/"), (int) distinct, ofQuestionnaires(questionnaires), ofPathways(pathways));
    }

    private Table ofQuestionnaires(List<QuestionnaireVersion> questionnaires) {
        return new Table(
                words.questionnaires(),
                List.of(
                        Column.words(words.questionnaire()),
                        Column.words(words.version()),
                        Column.words(words.publishedOn())),
                questionnaires.stream().map(this::row).toList());
    }

    private Table ofPathways(List<PathwayVersion> pathways) {
        return new Table(
                words.pathways(),
                List.of(
                        Column.words(words.pathway()),
                        Column.words(words.version()),
                        Column.figures(words.steps()),
                        Column.words(words.publishedOn())),
                pathways.stream().map(this::row).toList());
    }

    private Row row(QuestionnaireVersion version) {
        String title = version.form().title().in(language.getLanguage());
        return new Row(
                List.of(
                        Cell.link(title.isEmpty() ? version.url() : title, "/fhir/Questionnaire/" + version.id()),
                        Cell.of(version.version()),
                        Cell.of(day(version.publishedAt()))),
                false);
    }

    private Row row(PathwayVersion version) {
        return new Row(
                List.of(
                        Cell.link(
                                version.title().in(language.getLanguage()),
                                "/api/pathways/" + version.id() + "/" + version.version()),
                        Cell.of(version.version()),
                        Cell.of(String.valueOf(version.stepCount())),
                        Cell.of(day(version.publishedAt()))),
                false);
    }

    private String day(Instant instant) {
        return Card.day(instant, language);
    }
}
