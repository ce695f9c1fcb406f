package fr.boussole.response.desk.person;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.form.json.ExactJson;
import fr.boussole.response.desk.Desk;
import fr.boussole.response.desk.DeskWords;
import fr.boussole.response.desk.Directory;
import fr.boussole.response.desk.Telling;
import fr.boussole.response.desk.calls.CallsWords;
import fr.boussole.response.invitation.Invitation;
import fr.boussole.response.message.LifeEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What has happened to one person, in words: their steps' lives and what the staff did, the latest first. */
record History(Desk desk, Telling telling, Dossier dossier) {

    private static final Set<LifeEvent.Kind> BAD =
            Set.of(LifeEvent.Kind.BOUNCED, LifeEvent.Kind.FAILED, LifeEvent.Kind.UNCERTAIN);

    /** Ids that only the account needs. */
    private static final Set<String> UNTOLD = Set.of("call", "notice", "batch");

    private record Dated(Instant at, PersonPage.Happening happening) {}

    List<PersonPage.Happening> of(List<Deeds.Deed> deeds) {
        Stream<Dated> lives = dossier.invitations().stream().flatMap(this::life);
        Stream<Dated> done = deeds.stream().map(this::deed);
        return Stream.concat(lives, done)
                .sorted(Comparator.comparing(Dated::at).reversed())
                .map(Dated::happening)
                .toList();
    }

    /** One that was imported has no life: only where it has come to is known. */
    private Stream<Dated> life(Invitation invitation) {
        List<LifeEvent> events = invitation.events();
        return events.isEmpty()
                ? Stream.of(
                        dated(invitation.at, words().status(invitation.status.name()), title(invitation.step), "", ""))
                : events.stream()
                        .filter(event -> event.event() != LifeEvent.Kind.DUE)
                        .map(event -> dated(event.at(), told(event), title(invitation.step), "", tone(event)));
    }

    private String told(LifeEvent event) {
        String what = words().event(event.event());
        boolean isNotice = event.event() != LifeEvent.Kind.COMPLETED && event.event() != LifeEvent.Kind.OPENED;
        String how = event.channel()
                .filter(channel -> isNotice && !channel.equals("LINK"))
                .map(channel -> what + " · " + desk.words(DeskWords.class).channel(channel))
                .orElse(what);
        return event.reason()
                .map(words()::reason)
                .map(why -> how + " (" + why + ")")
                .orElse(how);
    }

    private Dated deed(Deeds.Deed deed) {
        return dated(deed.at(), words().deed(deed.code()), detail(deed), deed.who(), "deed");
    }

    /** Codes and dates, each said in words where there are any. */
    private String detail(Deeds.Deed deed) {
        JsonNode detail = ExactJson.read(deed.detail());
        return StreamSupport.stream(((Iterable<String>) detail::fieldNames).spliterator(), false)
                .filter(field -> !UNTOLD.contains(field))
                .map(field -> said(field, detail.path(field).asText()))
                .collect(Collectors.joining(", "));
    }

    private String said(String field, String value) {
        return switch (field) {
            case "step" -> title(value);
            case "reason" -> words().reason(value);
            case "channel" ->
                value.equals(Acts.OF_THE_PATHWAY)
                        ? words().ofThePathway()
                        : desk.words(DeskWords.class).channel(value);
            case "to", "note" -> value;
            case "on" -> telling.day(LocalDate.parse(value));
            case "outcome" -> desk.words(CallsWords.class).outcomeOf(value);
            default -> anchor(field) + " " + value;
        };
    }

    private String anchor(String code) {
        return dossier.pathway().anchors().stream()
                .filter(anchor -> anchor.code().equals(code))
                .map(anchor -> anchor.title().in(desk.language().getLanguage()))
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse(code);
    }

    private Dated dated(Instant at, String what, String about, String who, String tone) {
        return new Dated(at, new PersonPage.Happening(telling.moment(at), what, about, who, tone));
    }

    private String title(String step) {
        return dossier.pathway()
                .step(step)
                .map(known -> Directory.title(known, desk.language()))
                .orElse(step);
    }

    private static String tone(LifeEvent event) {
        return BAD.contains(event.event()) ? "bad" : event.event() == LifeEvent.Kind.COMPLETED ? "good" : "";
    }

    private PersonWords words() {
        return desk.words(PersonWords.class);
    }
}
