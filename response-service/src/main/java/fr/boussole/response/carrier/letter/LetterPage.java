package fr.boussole.response.carrier.letter;

import fr.boussole.response.carrier.Words;
import fr.boussole.response.contact.Contact;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One letter as a page of XHTML: the address where the window of a French envelope shows it, large type, a code that can be read aloud. */
final class LetterPage {

    private static final String PAGE = """
            <div class="letter" lang="%s">
            <p class="sender">%s</p>
            <div class="address">%s</div>
            <div class="body">
            <p class="date">%s</p>
            <h1>%s</h1>
            <p>%s</p>
            <p>%s</p>
            <table class="ways" role="presentation"><tr>
            <td class="qr"><p>%s</p><img src="%s" alt="%s"/></td>
            <td><p>%s</p><p class="where">%s</p>%s</td>
            </tr></table>
            <p>%s</p>
            <p>%s</p>
            <p>%s</p>
            <p>%s</p>
            </div>
            </div>
            """;

    private static final String CODE = "<p>%s</p><p class=\"code\">%s</p>";

    private LetterPage() {}

    static String of(Letter letter) {
        Words words = Words.to(letter.contact());
        String lastDay = words.day(letter.lastDay());
        return PAGE.formatted(
                words.language(),
                escape(letter.sender()),
                address(letter.contact()),
                escape(words.day(letter.day())),
                escape(words.say(letter.isReminder() ? "letter.title.reminder" : "letter.title")),
                escape(letter.contact()
                        .name()
                        .map(name -> words.say("mail.hello", name))
                        .orElseGet(() -> words.say("mail.hello.nobody"))),
                escape(words.say(letter.isReminder() ? "mail.asks.reminder" : "mail.asks", letter.sender())),
                escape(words.say("letter.qr")),
                QrPicture.address(letter.link().toString()),
                escape(words.say("letter.qr.alt")),
                escape(words.say("letter.type")),
                escape(letter.typed().address()),
                letter.typed()
                        .code()
                        .map(code -> CODE.formatted(escape(words.say("letter.code")), escape(code)))
                        .orElse(""),
                escape(words.say("letter.until", lastDay)),
                escape(words.say("mail.care")),
                escape(words.say("letter.help")),
                escape(words.say("letter.rights")));
    }

    private static String address(Contact contact) {
        return Stream.of(contact.name().map(List::of).orElse(List.of()), contact.address())
                .flatMap(List::stream)
                .map(line -> "<p>" + escape(line) + "</p>")
                .collect(Collectors.joining());
    }

    /** Also without the characters that no XML document may hold. */
    private static String escape(String text) {
        return text.replaceAll("[\\p{Cntrl}\uFFFE\uFFFF]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
