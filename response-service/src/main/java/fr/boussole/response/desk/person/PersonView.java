package fr.boussole.response.desk.person;

import fr.boussole.pages.Link;
import fr.boussole.response.desk.Desk;
import fr.boussole.response.desk.DeskWords;
import fr.boussole.response.desk.Directory;
import fr.boussole.response.desk.Telling;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.invitation.InvitationStatus;
import fr.boussole.response.schedule.Schedule;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finishes the page of one person, in the reader's language. */
record PersonView(Desk desk, Directory directory, Telling telling, Dossier dossier, Optional<String> name) {

    PersonPage page(List<Deeds.Deed> deeds, Optional<Act> done) {
        String pathway = Directory.title(dossier.pathway(), desk.language());
        String unit = directory.place(dossier.episode().organisation);
        return new PersonPage(
                desk.frame(words().title(), Desk.PEOPLE),
                done.map(words()::done).orElse(""),
                name.orElse(dossier.episode().id),
                name.isPresent() ? dossier.episode().id : "",
                pathway + " · " + unit,
                next(),
                dossier.episode().pausedAt == null ? "plain" : "watch",
                dossier.invitations().stream().map(this::step).toList(),
                facts(pathway, unit),
                acts(),
                new History(desk, telling, dossier).of(deeds));
    }

    private String next() {
        if (dossier.isOver()) {
            return words().stopped();
        }
        if (dossier.episode().pausedAt != null) {
            return words().paused();
        }
        Optional<Instant> sending = dossier.open().stream()
                .flatMap(invitation -> Stream.ofNullable(invitation.nextAt))
                .min(Comparator.naturalOrder());
        String missing = missing();
        return sending.map(at -> words().nextSending(telling.moment(at)) + ".")
                .or(() -> Optional.of(words().waiting(missing)).filter(sentence -> !missing.isEmpty()))
                .or(() ->
                        dossier.open().stream().findFirst().map(this::expected).map(sentence -> sentence + "."))
                .orElse(words().over());
    }

    /** The events whose date is not known, though steps are counted from them. */
    private String missing() {
        var dates = dossier.episode().facts().dates(dossier.pathway().mainAnchor());
        List<String> codes = Schedule.waiting(dossier.pathway(), dates).stream()
                .map(step -> step.anchor())
                .distinct()
                .toList();
        return dossier.pathway().anchors().stream()
                .filter(anchor -> codes.contains(anchor.code()))
                .map(anchor -> anchor.title().in(desk.language().getLanguage()))
                .collect(Collectors.joining(", "));
    }

    private PersonPage.Step step(Invitation invitation) {
        String title = dossier.pathway()
                .step(invitation.step)
                .map(step -> Directory.title(step, desk.language()))
                .orElse(invitation.step);
        String why = Optional.ofNullable(invitation.reason)
                .map(reason -> " (" + words().reason(reason) + ")")
                .orElse("");
        return new PersonPage.Step(
                title,
                words().status(invitation.status.name()) + why,
                invitation.status == InvitationStatus.COMPLETED ? "good" : "",
                words().window(telling.day(invitation.dueFrom), telling.day(invitation.dueTo)),
                invitation.status.isOpen() && dossier.episode().pausedAt == null ? expected(invitation) : "");
    }

    private String expected(Invitation invitation) {
        String day = telling.day(invitation.expiresOn);
        return Optional.ofNullable(invitation.nextAt)
                .map(at -> words().nextSending(telling.moment(at)))
                .orElseGet(() -> invitation.isUnsent() ? words().byHand(day) : words().enough(day));
    }

    private List<PersonPage.Fact> facts(String pathway, String unit) {
        var episode = dossier.episode();
        String age = Stream.of(
                        Optional.ofNullable(episode.ageBand)
                                .filter(band -> band.matches("[0-9].*"))
                                .map(words()::years),
                        Optional.of(words().sex(String.valueOf(episode.sex))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        Stream<PersonPage.Fact> known = Stream.of(
                new PersonPage.Fact(words().pathway(), pathway),
                new PersonPage.Fact(words().unit(), unit),
                new PersonPage.Fact(words().age(), age),
                new PersonPage.Fact(words().since(), telling.day(telling.dayOf(episode.createdAt))));
        var dates = episode.facts().dates(dossier.pathway().mainAnchor());
        Stream<PersonPage.Fact> events = dossier.pathway().anchors().stream()
                .filter(anchor -> dates.containsKey(anchor.code()) && !episode.isCalledOff())
                .map(anchor -> new PersonPage.Fact(
                        anchor.title().in(desk.language().getLanguage()), telling.day(dates.get(anchor.code()))));
        Stream<PersonPage.Fact> channel = Stream.ofNullable(episode.preferredChannel)
                .map(preferred -> new PersonPage.Fact(
                        words().preferred(), desk.words(DeskWords.class).channel(preferred.name())));
        return Stream.of(known, events, channel).flatMap(facts -> facts).toList();
    }

    private List<Link> acts() {
        return desk.coordinates()
                ? Stream.of(Act.values())
                        .filter(dossier::mayDo)
                        .map(act -> Link.to(words().act(act), act.href(dossier.episode().id)))
                        .toList()
                : List.of();
    }

    private PersonWords words() {
        return desk.words(PersonWords.class);
    }
}
