package fr.boussole.response.carrier.mail;

import fr.boussole.response.carrier.Handover;
import fr.boussole.response.carrier.Handover.Later;
import fr.boussole.response.carrier.Handover.Never;
import fr.boussole.response.carrier.Handover.Uncertain;
import jakarta.mail.MessagingException;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * What a failure of SMTP means. Only what a server says for good of the person's own address is final; what it says of us, of the
 * way or of a policy may be our fault or pass, and is tried again. Once the end of the mail was sent, no answer means that it
 * may have been taken.
 */
final class Verdict {

    private static final int FOR_GOOD = 500;

    private Verdict() {}

    /** @param endWasSent whether the end of the mail had been written when it failed */
    static Handover of(MessagingException failure, boolean endWasSent) {
        Optional<SMTPAddressFailedException> address = address(failure);
        if (address.isPresent()) {
            return ofRecipient(address.get().getReturnCode(), words(address.get()));
        }
        if (failure instanceof SMTPSendFailedException answer && answer.getReturnCode() > 0) {
            return endWasSent
                    ? ofMail(answer.getReturnCode(), words(answer))
                    : new Later(reason("smtp", answer.getReturnCode(), words(answer)));
        }
        return endWasSent ? new Uncertain("smtp: no answer to the end of the mail") : new Later("smtp: no connection");
    }

    private static Handover ofRecipient(int code, String words) {
        Optional<EnhancedStatus> status = EnhancedStatus.in(words);
        boolean isFinal =
                code >= FOR_GOOD && status.map(EnhancedStatus::isAboutThePerson).orElse(true);
        String reason = reason("smtp recipient", code, words);
        return isFinal ? new Never(reason) : new Later(reason);
    }

    /** Some servers tell of an unknown mailbox only after they have read the mail; most refusals there are of other kinds. */
    private static Handover ofMail(int code, String words) {
        boolean isFinal = code >= FOR_GOOD
                && EnhancedStatus.in(words)
                        .filter(EnhancedStatus::isAboutThePerson)
                        .isPresent();
        String reason = reason("smtp mail", code, words);
        return isFinal ? new Never(reason) : new Later(reason);
    }

    /** Numbers only: servers like to repeat the address in their words. */
    private static String reason(String of, int code, String words) {
        return of + " " + code
                + EnhancedStatus.in(words).map(status -> " " + status).orElse("");
    }

    private static String words(Exception answer) {
        return Optional.ofNullable(answer.getMessage()).orElse("");
    }

    private static Optional<SMTPAddressFailedException> address(MessagingException failure) {
        for (Exception next = failure; next instanceof MessagingException one; next = one.getNextException()) {
            if (one instanceof SMTPAddressFailedException address) {
                return Optional.of(address);
            }
        }
        return Optional.empty();
    }
}
