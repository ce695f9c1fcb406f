package fr.boussole.response.carrier.sms;

import fr.boussole.response.carrier.Notice;
import fr.boussole.response.carrier.Words;
import java.util.stream.Stream;

/**
 * What an SMS says, in one SMS of 160 characters wherever the address leaves room: with the last day if that fits, else without, else
 * the address and who sends. It is seen on a locked screen, so it names neither the person nor a place of care.
 */
final class SmsText {

    private SmsText() {}

    static String of(Notice notice, String address, String sender) {
        Words words = Words.to(notice.contact());
        String reminder = notice.reminder() == 0 ? "" : ".reminder";
        String day = words.shortDay(notice.lastDay());
        return Stream.of("sms" + reminder, "sms.short", "sms.shortest")
                .map(key -> GsmText.of(words.say(key, sender, address, day)))
                .reduce((longer, shorter) -> GsmText.length(longer) <= GsmText.ONE_SMS ? longer : shorter)
                .orElseThrow();
    }
}
