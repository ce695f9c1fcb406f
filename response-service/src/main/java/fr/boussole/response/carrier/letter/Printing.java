package fr.boussole.response.carrier.letter;

import fr.boussole.response.audit.Audit;
import fr.boussole.response.carrier.Addressee;
import fr.boussole.response.carrier.Addressees;
import fr.boussole.response.code.Codes;
import fr.boussole.response.configuration.Boussole;
import fr.boussole.response.link.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the letters of a batch from what is known now: whoever has answered, stopped or been forgotten meanwhile gets none. */
@ApplicationScoped
class Printing {

    private final Addressees addressees;
    private final Codes codes;
    private final Links links;
    private final Audit audit;
    private final URI address;

    Printing(Addressees addressees, Codes codes, Links links, Audit audit, Boussole settings) {
        this.addressees = addressees;
        this.codes = codes;
        this.links = links;
        this.audit = audit;
        this.address = settings.link().address();
    }

    /** The letters still to be posted; each that is made is written down for those who must answer for it. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Letter> letters(List<LetterBatches.Entry> entries, LocalDate day) {
        return entries.stream()
                .flatMap(entry -> addressees
                        .of(entry.invitation())
                        .filter(Addressee::isAwaited)
                        .filter(asked -> !asked.contact().address().isEmpty())
                        .map(asked -> letter(entry, asked, day))
                        .stream())
                .toList();
    }

    private Letter letter(LetterBatches.Entry entry, Addressee asked, LocalDate day) {
        audit.write(
                "letter-printed",
                asked.episode().id,
                asked.episode().organisation,
                Map.of("notice", entry.notice().toString()));
        return new Letter(
                asked.contact(),
                asked.organisationName(),
                day,
                asked.invitation().expiresOn,
                entry.reminder() > 0,
                URI.create(address + "/r/"
                        + links.sign(entry.invitation(), asked.invitation().linkEdition, asked.until())),
                typed(entry, asked));
    }

    /** A code that is short enough to be tried needs a second fact; where there is none, what is typed is too long to be tried. */
    private Letter.Typed typed(LetterBatches.Entry entry, Addressee asked) {
        String place = address.toString().replaceFirst("^https?://", "");
        return asked.contact()
                .birthYear()
                .map(year -> codes.typed(entry.notice(), entry.invitation(), year, asked.until()))
                .map(code -> new Letter.Typed(place + "/c", Optional.of(code.printed())))
                .orElseGet(() -> new Letter.Typed(
                        place + "/s/" + codes.address(entry.notice(), entry.invitation(), asked.until()),
                        Optional.empty()));
    }
}
