package fr.boussole.survey.page.version;

import fr.boussole.form.definition.Canonical;
import fr.boussole.form.score.Direction;
import fr.boussole.pages.Link;
import fr.boussole.pages.field.Field;
import fr.boussole.pages.field.LinesField;
import fr.boussole.pages.field.Question;
import fr.boussole.survey.lifecycle.Move;
import fr.boussole.survey.lifecycle.Moved;
import fr.boussole.survey.page.Card;
import fr.boussole.survey.page.Desk;
import fr.boussole.survey.page.DeskWords;
import fr.boussole.survey.page.intake.Findings;
import fr.boussole.survey.policy.ImportPolicy;
import fr.boussole.survey.policy.Remark;
import fr.boussole.survey.questionnaire.QuestionnaireVersion;
import fr.boussole.survey.scale.ScaleVersion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finishes the page of one version, in the reader's language. */
record VersionView(Desk desk, Card card) {

    static final String NOTE = "note";
    private static final int LONGEST_NOTE = 2_000;

    VersionPage page(Optional<Move> done, Optional<String> error) {
        Optional<Field> giveBack = giveBack(error.orElse(""));
        boolean beside = giveBack.isPresent()
                && error.filter(words().whyReturnMissing()::equals).isPresent();
        return new VersionPage(
                desk.frame(card.title()),
                card.title(),
                card.canonical(),
                card.state(),
                card.tone(),
                card.effort() + " · " + card.languages(),
                card.form().description().in(tag()),
                done.map(move -> words().done(said(move))).orElse(""),
                error.map(words -> Link.to(words, beside ? "#" + giveBack.get().focus() : "#moves")).stream()
                        .toList(),
                ways(),
                moves(),
                giveBack,
                card.href() + "/return",
                "/fhir/Questionnaire/" + version().id(),
                findings(),
                Outline.of(card.form(), tag(), desk.words(OutlineWords.class)),
                scales(),
                editions(),
                life());
    }

    private List<Link> ways() {
        List<Link> ways = new ArrayList<>(List.of(Link.to(words().attempt(), card.href() + "/preview")));
        if (version().url() != null && others().findAny().isPresent()) {
            ways.add(Link.to(words().compare(), card.href() + "/compare"));
        }
        if (desk.isAuthor() && isLegal(Move.PUBLISH)) {
            ways.add(Link.to(words().publish(), card.href() + "/publish"));
        }
        return List.copyOf(ways);
    }

    private List<VersionPage.Move> moves() {
        Stream<Move> byAuthor = desk.isAuthor() ? Stream.of(Move.SUBMIT, Move.WITHDRAW, Move.RETIRE) : Stream.empty();
        Stream<Move> byReviewer = desk.isReviewer() ? Stream.of(Move.APPROVE) : Stream.empty();
        return Stream.concat(byAuthor, byReviewer)
                .filter(this::isLegal)
                .map(move -> new VersionPage.Move(card.href() + "/" + Moves.segment(move), wish(move)))
                .toList();
    }

    private Optional<Field> giveBack(String error) {
        Question question = Question.of(NOTE, words().whyReturn()).withError(error);
        return Optional.<Field>of(new LinesField(question, "", 3, LONGEST_NOTE))
                .filter(field -> desk.isReviewer() && isLegal(Move.RETURN));
    }

    private boolean isLegal(Move move) {
        return move.from(version().state()).isPresent();
    }

    private Findings findings() {
        List<Remark> remarks =
                new ArrayList<>(ImportPolicy.judge(version().resource()).remarks());
        remarks.addAll(desk.compiling().of(version().resource()).remarks());
        return Findings.of(remarks, desk.language());
    }

    private List<VersionPage.Scale> scales() {
        return version().url() == null
                ? List.of()
                : ScaleVersion.current(new Canonical(version().url(), version().version())).stream()
                        .map(ScaleVersion::scale)
                        .map(scale -> new VersionPage.Scale(
                                scale.title().in(tag()),
                                Card.kind(scale.kind(), desk.words(DeskWords.class)),
                                words().scale(
                                                scale.items().size(),
                                                plain(scale.min()),
                                                plain(scale.max()),
                                                scale.direction() == Direction.HIGHER_IS_BETTER),
                                scale.source()))
                        .toList();
    }

    private List<VersionPage.Edition> editions() {
        return Stream.concat(Stream.of(version()), others())
                .sorted((one, other) -> other.importedAt().compareTo(one.importedAt()))
                .map(one -> Card.of(one, desk))
                .map(one -> new VersionPage.Edition(
                        one.number(),
                        one.version().id().equals(version().id()) ? "" : one.href(),
                        one.state(),
                        one.tone(),
                        one.changed()))
                .toList();
    }

    private Stream<QuestionnaireVersion> others() {
        return version().url() == null
                ? Stream.empty()
                : QuestionnaireVersion.everyOf(version().url()).stream()
                        .filter(other -> !other.id().equals(version().id()));
    }

    private List<String> life() {
        String imported = words().on(words().imported(), Card.day(version().importedAt(), desk.language()));
        return Stream.concat(
                        Stream.of(imported), Moved.of(version().id()).stream().map(this::told))
                .toList();
    }

    private String told(Moved moved) {
        String sentence = words().by(said(moved.move()), Card.day(moved.at(), desk.language()), moved.who());
        return moved.note().map(note -> sentence + ". « " + note + " »").orElse(sentence);
    }

    private String wish(Move move) {
        return switch (move) {
            case SUBMIT -> words().submit();
            case WITHDRAW -> words().withdraw();
            case APPROVE -> words().approve();
            case RETURN -> words().giveBack();
            case PUBLISH -> words().publish();
            case RETIRE -> words().retire();
        };
    }

    private String said(Move move) {
        return switch (move) {
            case SUBMIT -> words().submitted();
            case WITHDRAW -> words().withdrawn();
            case APPROVE -> words().approved();
            case RETURN -> words().returned();
            case PUBLISH -> words().published();
            case RETIRE -> words().retired();
        };
    }

    private String plain(BigDecimal number) {
        String digits = number.stripTrailingZeros().toPlainString();
        return tag().equals("fr") ? digits.replace('.', ',') : digits;
    }

    private QuestionnaireVersion version() {
        return card.version();
    }

    private String tag() {
        return desk.language().getLanguage();
    }

    private VersionWords words() {
        return desk.words(VersionWords.class);
    }
}
