package fr.boussole.pages;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.answer.AnswerValue.Coding;
import fr.boussole.form.definition.Bounds;
import fr.boussole.form.definition.Condition;
import fr.boussole.form.definition.EnableBehavior;
import fr.boussole.form.definition.FormDefinition;
import fr.boussole.form.definition.Item;
import fr.boussole.form.definition.ItemBuilder;
import fr.boussole.form.definition.ItemType;
import fr.boussole.form.definition.Operator;
import fr.boussole.form.definition.Option;
import fr.boussole.form.definition.Text;
import java.util.List;
import java.util.Optional;

/** Forms for tests, in our own words. */
public final class Forms {

    public static final String CODES = "https://boussole.example/codes";

    private Forms() {}

    /** A repeating group of medicines, one to three, with a condition and a nested repeating group in each. */
    public static FormDefinition medicines() {
        return new FormDefinition(
                "https://boussole.example/questionnaires/medicines",
                "1",
                Text.both("Vos médicaments", "Your medicines"),
                Text.EMPTY,
                "fr",
                List.of("fr", "en"),
                List.of(
                        asked("before", ItemType.BOOLEAN, "Prenez-vous des médicaments ?")
                                .build(),
                        Item.of("medicine", ItemType.GROUP)
                                .text(Text.both("Médicament", "Medicine"))
                                .repeats(true)
                                .bounds(occurs(1, 3))
                                .items(List.of(
                                        asked("name", ItemType.STRING, "Son nom ?")
                                                .required(true)
                                                .build(),
                                        asked("trouble", ItemType.BOOLEAN, "Vous gêne-t-il ?")
                                                .build(),
                                        asked("what", ItemType.STRING, "En quoi ?")
                                                .enableWhen(
                                                        EnableBehavior.ALL,
                                                        List.of(new Condition(
                                                                "trouble", Operator.EQUAL, new AnswerValue.Bool(true))))
                                                .build(),
                                        asked("dose", ItemType.GROUP, "Prise")
                                                .repeats(true)
                                                .items(List.of(asked("hour", ItemType.TIME, "À quelle heure ?")
                                                        .build()))
                                                .build()))
                                .build(),
                        asked("after", ItemType.STRING, "Autre chose ?").build()));
    }

    private static Bounds occurs(int least, int most) {
        return new Bounds(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(least),
                Optional.of(most),
                Optional.empty(),
                Optional.empty());
    }

    /** A walk: a required choice, a yes or no that opens a multiple choice, a scale, a few words. */
    public static FormDefinition walk(String version) {
        return new FormDefinition(
                "https://boussole.example/questionnaires/walk",
                version,
                Text.both("Votre hanche, avant l’opération", "Your hip, before the operation"),
                Text.both(
                        "Dites-nous comment vous marchez aujourd’hui : nous comparerons avec la suite.",
                        "Tell us how you walk today: we shall compare it with what follows."),
                "fr",
                List.of("fr", "en"),
                List.of(
                        Item.of("walking", ItemType.GROUP)
                                .text(Text.both("La marche", "Walking"))
                                .items(List.of(
                                        Item.of("intro", ItemType.DISPLAY)
                                                .text(Text.both(
                                                        "Pensez aux quatre dernières semaines.",
                                                        "Think of the last four weeks."))
                                                .build(),
                                        Item.of("night", ItemType.CHOICE)
                                                .text(Text.both(
                                                        "La nuit, votre hanche vous a-t-elle fait mal ?",
                                                        "Did your hip hurt at night?"))
                                                .required(true)
                                                .options(List.of(
                                                        option("never", "Jamais", "Never"),
                                                        option("some", "Une ou deux nuits", "One or two nights"),
                                                        option("all", "Toutes les nuits", "Every night")))
                                                .build(),
                                        Item.of("help", ItemType.BOOLEAN)
                                                .text(Text.both(
                                                        "Vous aidez-vous de quelque chose pour marcher ?",
                                                        "Do you use something to help you walk?"))
                                                .build(),
                                        Item.of("which", ItemType.CHOICE)
                                                .text(Text.both("De quoi vous aidez-vous ?", "What do you use?"))
                                                .required(true)
                                                .repeats(true)
                                                .enableWhen(
                                                        EnableBehavior.ALL,
                                                        List.of(new Condition(
                                                                "help", Operator.EQUAL, new AnswerValue.Bool(true))))
                                                .options(List.of(
                                                        option("stick", "Une canne", "A stick"),
                                                        option("frame", "Un déambulateur", "A walking frame"),
                                                        new Option(
                                                                new Coding(CODES, "unsure", ""),
                                                                Text.both("Je ne sais pas", "I do not know"),
                                                                Optional.empty(),
                                                                true)))
                                                .build()))
                                .build(),
                        Item.of("health", ItemType.INTEGER)
                                .text(Text.both(
                                        "Aujourd’hui, quelle note donnez-vous à votre santé ?",
                                        "How do you rate your health today?"))
                                .control("slider")
                                .bounds(between(0, 10))
                                .build(),
                        Item.of("more", ItemType.TEXT)
                                .text(Text.both("Voulez-vous ajouter quelque chose ?", "Anything to add?"))
                                .bounds(atMostCharacters(500))
                                .build()));
    }

    /** What follows a walk: it shows the answer about the night again, hidden from asking. */
    public static FormDefinition after(String version) {
        return new FormDefinition(
                "https://boussole.example/questionnaires/after",
                version,
                Text.both("Votre hanche, six mois après", "Your hip, six months later"),
                Text.EMPTY,
                "fr",
                List.of("fr", "en"),
                List.of(
                        Item.of("night", ItemType.CHOICE)
                                .text(Text.both("Avant l’opération, la nuit", "Before the operation, at night"))
                                .readOnly(true)
                                .options(List.of(
                                        option("never", "Jamais", "Never"),
                                        option("some", "Une ou deux nuits", "One or two nights"),
                                        option("all", "Toutes les nuits", "Every night")))
                                .build(),
                        Item.of("better", ItemType.BOOLEAN)
                                .text(Text.both("Est-ce mieux maintenant ?", "Is it better now?"))
                                .required(true)
                                .build()));
    }

    /** One question of every type that FHIR R4 knows. */
    public static FormDefinition everyType() {
        return new FormDefinition(
                "https://boussole.example/questionnaires/every-type",
                "1",
                Text.both("Toutes les questions", "Every question"),
                Text.EMPTY,
                "fr",
                List.of("fr", "en"),
                List.of(
                        asked("boolean", ItemType.BOOLEAN, "Avez-vous dormi ici ?")
                                .build(),
                        asked("integer", ItemType.INTEGER, "Combien de nuits ?").build(),
                        asked("decimal", ItemType.DECIMAL, "Quelle était votre température ?")
                                .build(),
                        asked("slider", ItemType.DECIMAL, "Où en est votre forme ?")
                                .control("slider")
                                .bounds(between(0, 100))
                                .build(),
                        asked("date", ItemType.DATE, "Quand êtes-vous sorti ?")
                                .help(Text.both("Par exemple 27 3 2026.", "For example 27 3 2026."))
                                .build(),
                        asked("dateTime", ItemType.DATE_TIME, "Quand la douleur a-t-elle commencé ?")
                                .build(),
                        asked("time", ItemType.TIME, "À quelle heure vous levez-vous ?")
                                .build(),
                        asked("string", ItemType.STRING, "Comment vous appeler ?")
                                .build(),
                        asked("names", ItemType.STRING, "Qui vous a aidé ?")
                                .repeats(true)
                                .build(),
                        asked("text", ItemType.TEXT, "Que faut-il améliorer ?").build(),
                        asked("url", ItemType.URL, "Quelle page vous a servi ?").build(),
                        asked("choice", ItemType.CHOICE, "Comment êtes-vous venu ?")
                                .options(List.of(
                                        option("foot", "À pied", "On foot"), option("car", "En voiture", "By car")))
                                .build(),
                        asked("open", ItemType.OPEN_CHOICE, "Qui vous a parlé de nous ?")
                                .options(List.of(option("gp", "Mon médecin", "My doctor")))
                                .build(),
                        asked("quantity", ItemType.QUANTITY, "Combien pesez-vous ?")
                                .units(List.of(
                                        new Coding("http://unitsofmeasure.org", "kg", "kg"),
                                        new Coding("http://unitsofmeasure.org", "[lb_av]", "livres")))
                                .build(),
                        asked("attachment", ItemType.ATTACHMENT, "Avez-vous une ordonnance ?")
                                .required(true)
                                .build(),
                        asked("reference", ItemType.REFERENCE, "Quel soignant ?")
                                .build()));
    }

    private static ItemBuilder asked(String linkId, ItemType type, String french) {
        return Item.of(linkId, type).text(Text.of("fr", french));
    }

    public static Option option(String code, String french, String english) {
        return Option.of(new Coding(CODES, code, ""), Text.both(french, english));
    }

    public static Coding coding(String code) {
        return new Coding(CODES, code, "");
    }

    private static Bounds between(int min, int max) {
        return new Bounds(
                Optional.of(new AnswerValue.Int(min)),
                Optional.of(new AnswerValue.Int(max)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Bounds atMostCharacters(int most) {
        return new Bounds(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(most),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
