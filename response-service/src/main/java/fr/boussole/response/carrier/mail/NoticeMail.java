package fr.boussole.response.carrier.mail;

import fr.boussole.response.carrier.Notice;
import fr.boussole.response.carrier.Words;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/** What a mail says: subject, text and HTML. The subject names no place and no care, because it can be read over a shoulder. */
record NoticeMail(String subject, String text, String html) {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
            <body style="margin:0;padding:24px;background:#ffffff;color:#16242b;font:18px/1.5 system-ui,sans-serif">
            <div style="max-width:600px">
            %s
            </div>
            </body>
            </html>
            """;

    private static final String BUTTON = """
            <p style="margin:24px 0"><a href="%s" style="display:inline-block;padding:12px 24px;border-radius:6px;\
            background:#0a5c7a;color:#ffffff;text-decoration:none;font-weight:bold">%s</a></p>""";

    static NoticeMail of(Notice notice, Words words) {
        boolean isFirst = notice.reminder() == 0;
        String until = words.day(notice.lastDay());
        String subject = isFirst ? words.say("mail.subject") : words.say("mail.subject.reminder", until);
        String hello = notice.contact()
                .name()
                .map(name -> words.say("mail.hello", name))
                .orElseGet(() -> words.say("mail.hello.nobody"));
        String asks = words.say(isFirst ? "mail.asks" : "mail.asks.reminder", notice.organisationName());
        List<String> after =
                List.of(words.say("mail.until", until), words.say("mail.care"), words.say("mail.emergency"));
        return new NoticeMail(
                subject,
                text(hello, asks, words, notice, after),
                PAGE.formatted(words.language(), escape(subject), html(hello, asks, words, notice, after)));
    }

    private static String text(String hello, String asks, Words words, Notice notice, List<String> after) {
        return hello + "\n\n" + asks + "\n\n" + words.say("mail.before", words.say("mail.button")) + "\n"
                + notice.link() + "\n\n" + String.join("\n\n", after) + "\n\n-- \n"
                + words.say("mail.before", words.say("mail.stop")) + "\n" + notice.stop() + "\n"
                + words.say("mail.before", words.say("mail.rights")) + "\n" + notice.rights() + "\n";
    }

    private static String html(String hello, String asks, Words words, Notice notice, List<String> after) {
        String button = BUTTON.formatted(escape(notice.link().toString()), escape(words.say("mail.button")));
        String paragraphs = after.stream().map(NoticeMail::paragraph).collect(Collectors.joining("\n"));
        String stop = "<p style=\"margin-top:32px;font-size:15px\">%s · %s</p>"
                .formatted(way(notice.stop(), words.say("mail.stop")), way(notice.rights(), words.say("mail.rights")));
        return String.join("\n", paragraph(hello), paragraph(asks), button, paragraphs, stop);
    }

    private static String way(URI address, String words) {
        return "<a href=\"%s\" style=\"color:#0a5c7a\">%s</a>".formatted(escape(address.toString()), escape(words));
    }

    private static String paragraph(String words) {
        return "<p>" + escape(words) + "</p>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
