package fr.boussole.response.enrolment;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import fr.boussole.response.admission.Reading;
import fr.boussole.response.contact.Contact;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Checks how someone can be reached. What is said is never repeated in a fault. */
public final class ContactReading {

    private static final String HOME = "FR";
    private static final int LONGEST_LINE = 100;
    private static final int LONGEST_EMAIL = 254;
    private static final int MOST_LINES = 6;

    /** Numbers that the French numbering plan (Arcep) keeps for works of fiction: nobody has them, and demonstrations use them. */
    private static final Pattern FICTION = Pattern.compile("\\+33(19900|26191|35301|46571|53649|63998)\\d{4}");

    private static final Pattern YEAR = Pattern.compile("(18[89]|19\\d|20\\d)\\d");

    private static final PhoneNumberUtil TELEPHONES = PhoneNumberUtil.getInstance();

    private final String pointer;
    private final List<Reading.Fault> faults;

    /**
     * @param pointer where the contact is in what was sent
     * @param faults to which what is wrong is added
     */
    public ContactReading(String pointer, List<Reading.Fault> faults) {
        this.pointer = pointer;
        this.faults = faults;
    }

    /** The contact; what is wrong with it is left out, and said. */
    public Contact read(ContactStatement said) {
        Optional<String> name = value("/name", said.name(), ContactReading::line, "A name is at most 100 characters");
        Optional<String> email = value(
                "/email", said.email(), ContactReading::email, "This is no e-mail address that can be written to");
        Optional<String> telephone = value(
                "/telephone",
                said.telephone(),
                ContactReading::telephone,
                "This is no telephone number that can be called, such as 06 39 98 12 34 or +33 6 39 98 12 34");
        Optional<String> language = value(
                "/language", said.language(), ContactReading::language, "A language is a tag such as fr or pt-BR");
        Optional<Integer> birthYear = value(
                "/birthYear", said.birthYear(), ContactReading::year, "A year of birth is four digits, such as 1948");
        if (said.isEmpty()) {
            fault("", "An e-mail address, a telephone number or a postal address is needed");
        }
        if (said.address().size() > MOST_LINES
                || said.address().stream().anyMatch(line -> line(line).isEmpty())) {
            fault("/address", "An address is at most 6 lines of at most 100 characters");
        }
        return new Contact(name, email, telephone, said.address(), language, birthYear);
    }

    private <T> Optional<T> value(String field, String said, Function<String, Optional<T>> read, String otherwise) {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = read.apply(said);
        if (value.isEmpty()) {
            fault(field, otherwise);
        }
        return value;
    }

    private void fault(String field, String message) {
        faults.add(new Reading.Fault(pointer + field, message));
    }

    private static Optional<String> line(String said) {
        return Optional.of(said).filter(text -> text.length() <= LONGEST_LINE).filter(text -> text.chars()
                .noneMatch(Character::isISOControl));
    }

    private static Optional<Integer> year(String said) {
        return Optional.of(said).filter(text -> YEAR.matcher(text).matches()).map(Integer::valueOf);
    }

    private static Optional<String> email(String said) {
        try {
            InternetAddress address = new InternetAddress(said, true);
            address.validate();
            String domain = said.substring(said.lastIndexOf('@') + 1);
            boolean canBeWrittenTo =
                    said.equals(address.getAddress()) && said.length() <= LONGEST_EMAIL && domain.indexOf('.') > 0;
            return Optional.of(said).filter(text -> canBeWrittenTo);
        } catch (AddressException none) {
            return Optional.empty();
        }
    }

    private static Optional<String> telephone(String said) {
        try {
            var number = TELEPHONES.parse(said, HOME);
            String kept = TELEPHONES.format(number, PhoneNumberUtil.PhoneNumberFormat.E164);
            return Optional.of(kept)
                    .filter(text -> TELEPHONES.isValidNumber(number)
                            || FICTION.matcher(text).matches());
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }

    private static Optional<String> language(String said) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(said).build();
            return Optional.of(locale.toLanguageTag())
                    .filter(tag -> !locale.getLanguage().isEmpty());
        } catch (IllformedLocaleException none) {
            return Optional.empty();
        }
    }
}
