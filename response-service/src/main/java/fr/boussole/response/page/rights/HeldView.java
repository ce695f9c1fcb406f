package fr.boussole.response.page.rights;

import fr.boussole.pages.course.Asking;
import fr.boussole.pages.course.Course;
import fr.boussole.pages.course.Ways;
import fr.boussole.pages.question.Tongue;
import fr.boussole.response.alert.AlertEvent;
import fr.boussole.response.alert.adverse.AdverseEvent;
import fr.boussole.response.answer.OpenForm;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.page.rights.HeldPage.Fact;
import fr.boussole.response.rights.Held;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what is held of someone. */
record HeldView(RightsVisit visit) {

    HeldPage page(Held held) {
        return new HeldPage(
                visit.frame(words().see(), "see"),
                visit.at("see.json"),
                visit.home(),
                held.passages().stream().map(this::passage).toList());
    }

    private HeldPage.Passage passage(Held.Passage passage) {
        return new HeldPage.Passage(
                passage.pathway().in(language()) + " · " + passage.organisation(),
                facts(passage),
                passage.contacts().values().stream()
                        .flatMap(contact -> contact(contact).stream())
                        .toList(),
                passage.answers().stream().map(this::sheet).toList(),
                passage.messages().stream()
                        .map(message -> new Fact(
                                message.at().map(visit::moment).orElse(words().notSent()),
                                words().channel(message.channel())))
                        .toList(),
                passage.events().stream()
                        .map(told -> new Fact(visit.moment(told.toldAt), event(told)))
                        .toList(),
                passage.cases().stream()
                        .flatMap(shown -> shown.steps().stream())
                        .map(step -> new Fact(visit.moment(step.at), step(step)))
                        .toList(),
                passage.looks().stream()
                        .map(look ->
                                new Fact(visit.moment(look.at()), words().looked(who(look), words().deed(look.deed()))))
                        .toList());
    }

    private String event(AdverseEvent told) {
        return Stream.of(visit.adverse().kindOf(told.kind), told.words, told.happened, told.place)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String step(AlertEvent step) {
        String what = words().caseStep(step.what);
        return step.what == AlertEvent.What.CLOSED && !step.note.isBlank() ? what + " · " + step.note : what;
    }

    private String who(Held.Look look) {
        return look.who().equals(fr.boussole.response.audit.Audit.THE_PERSON) ? words().yourself() : look.who();
    }

    private List<Fact> facts(Held.Passage passage) {
        var facts = passage.episode().facts();
        List<Fact> told = new ArrayList<>();
        told.add(new Fact(words().number(), facts.id()));
        told.add(new Fact(words().main(), day(facts.anchorDate())));
        facts.anchors().forEach((event, date) -> told.add(new Fact(event, day(date))));
        add(told, words().ageBand(), facts.ageBand());
        add(told, words().sex(), facts.sex());
        facts.attributes().forEach((code, value) -> add(told, code, value));
        return told;
    }

    private List<Fact> contact(Contact contact) {
        List<Fact> told = new ArrayList<>();
        contact.name().ifPresent(name -> add(told, words().name(), name));
        contact.email().ifPresent(email -> add(told, words().email(), email));
        contact.telephone().ifPresent(number -> add(told, words().telephone(), number));
        add(told, words().address(), String.join(", ", contact.address()));
        contact.language().ifPresent(tag -> add(told, words().language(), tag));
        contact.birthYear().ifPresent(year -> add(told, words().birthYear(), year.toString()));
        return told;
    }

    private HeldPage.Sheet sheet(OpenForm form) {
        Course course = Course.of(form.form(), form.sheet().answers());
        Asking asking = new Asking(course, new Tongue(visit.preferences().locale(), visit.zone()), Ways.NONE);
        return new HeldPage.Sheet(
                form.form().title().in(language()),
                form.answeredAt().map(visit::moment).orElse(words().draft()),
                asking.lines(stop -> false));
    }

    private static void add(List<Fact> told, String label, String value) {
        if (!value.isBlank()) {
            told.add(new Fact(label, value));
        }
    }

    private String day(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(visit.preferences().locale()));
    }

    private String language() {
        return visit.preferences().language();
    }

    private RightsWords words() {
        return visit.words();
    }
}
