package fr.boussole.response.enrolment;

import java.util.List;

/** What is said of how to reach someone, word for word, before anything is checked; what is not said is an empty text. */
public record ContactStatement(String name, String email, String telephone, List<String> address, String language) {

    public ContactStatement {
        address = address.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Whether no way to reach them is told, whatever their name and language. */
    public boolean isEmpty() {
        return email.isEmpty() && telephone.isEmpty() && address.isEmpty();
    }

    @Override
    public String toString() {
        return "ContactStatement[sealed]";
    }
}
