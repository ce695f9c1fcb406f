package fr.boussole.response.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is said of how to reach someone, word for word, before anything is checked; what is not said is an empty text. */
public record ContactStatement(
        String name, String email, String telephone, List<String> address, String language, String birthYear) {

    public ContactStatement {
        address = address.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Of someone whose year of birth is not told. */
    public ContactStatement(String name, String email, String telephone, List<String> address, String language) {
        this(name, email, telephone, address, language, "");
    }

    /** The same, of someone born that day, of which only the year is kept. */
    public ContactStatement bornOn(Optional<LocalDate> birth) {
        return birth.map(day ->
                        new ContactStatement(name, email, telephone, address, language, String.valueOf(day.getYear())))
                .orElse(this);
    }

    /** Whether no way to reach them is told, whatever else is. */
    public boolean isEmpty() {
        return email.isEmpty() && telephone.isEmpty() && address.isEmpty();
    }

    @Override
    public String toString() {
        return "ContactStatement[sealed]";
    }
}
