package fr.boussole.local.outside;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page of messages: each can be opened, text and HTML; the HTML runs no script and opens its links in a page of their own. */
final class MessagesHtml {

    private static final int MOST = 200;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM, HH:mm:ss", Locale.FRENCH).withZone(ZoneId.of("Europe/Paris"));

    private static final String PAGE = """
            <!doctype html>
            <html class="staff" lang="fr"><head><meta charset="utf-8"><title>Messages envoyés · Boussole</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
            <link rel="stylesheet" href="%1$s/boussole/boussole.css"><link rel="icon" href="%1$s/boussole/mark.svg">
            <style>
            .message { border: 1px solid var(--line); border-radius: 12px; background: var(--paper); padding: .25rem 1.1rem; max-inline-size: 52rem }
            .message summary { cursor: pointer; min-block-size: 3rem; padding-block: .6rem; line-height: 1.4 }
            .message summary span { color: var(--soft); font-size: .92rem }
            .messages { display: grid; gap: .75rem }
            .intro { max-inline-size: 45rem }
            .message pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin-block: .5rem }
            .message iframe { inline-size: 100%%; block-size: 34rem; border: 1px solid var(--line); border-radius: 6px; background: #fff }
            </style></head>
            <body><aside class="banner" aria-label="À savoir"><p>Démonstration : ces messages ne quittent pas cet ordinateur.</p></aside>
            <main class="page stack">%2$s</main></body></html>
            """;

    private static final String MESSAGE = """
            <details class="message"><summary><strong>%4$s</strong><br><span>%1$s à %2$s, %3$s, heure de Paris</span></summary>
            <pre>%5$s</pre>%6$s</details>
            """;

    private static final String FRAME = """
            <p>Le même en HTML :</p><iframe title="Le même message en HTML" sandbox="allow-popups allow-popups-to-escape-sandbox"\
             srcdoc="%s"></iframe>""";

    private MessagesHtml() {}

    static String page(List<Sent> messages, URI looks) {
        String list = messages.stream()
                .sorted(Comparator.comparing(Sent::at).reversed())
                .limit(MOST)
                .map(MessagesHtml::message)
                .collect(Collectors.joining());
        String intro =
                "<h1>Messages envoyés</h1><p class=\"intro\">Courriels et SMS que la plateforme a envoyés depuis son démarrage, du plus récent"
                        + " au plus ancien (" + MOST
                        + " au plus). Les lettres s’impriment par lots, par la coordination :"
                        + " <a href=\"" + looks + "/desk/letters\">page des lettres</a>.</p>";
        String none =
                "<p>Aucun message n’est encore parti. Inscrivez quelqu’un avec une adresse ou un numéro : son premier message"
                        + " apparaîtra ici le jour où il est dû. Rechargez la page pour voir les nouveaux.</p>";
        return PAGE.formatted(looks, intro + "<div class=\"messages\">" + (list.isEmpty() ? none : list) + "</div>");
    }

    static String nothing(URI looks) {
        return PAGE.formatted(looks, "<h1>Il n’y a rien ici</h1><p><a href=\"/\">Voir les messages envoyés</a></p>");
    }

    private static String message(Sent sent) {
        String channel = sent.channel().equals("mail") ? "Courriel" : "SMS";
        String frame = sent.html().isEmpty()
                ? ""
                : FRAME.formatted(escape(sent.html().replace("<head>", "<head><base target=\"_blank\">")));
        return MESSAGE.formatted(
                channel,
                escape(sent.to()),
                time(sent.at()),
                escape(sent.about().isEmpty() ? beginning(sent.text()) : sent.about()),
                linked(escape(sent.text())),
                frame);
    }

    private static String beginning(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }

    private static String linked(String escaped) {
        return escaped.replaceAll(
                "(https?://[^\\s<>&\"]+)", "<a href=\"$1\" target=\"_blank\" rel=\"noopener\">$1</a>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
