package fr.boussole.form.json;

/**
 * One place where a JSON document does not have the shape it must have.
 *
 * @param pointer JSON pointer (RFC 6901) into the document; empty for the whole document
 * @param french what to mend, for a French reader
 * @param english what to mend, for an English reader
 */
public record Misshape(String pointer, String french, String english) {
    @Override
    public String toString() {
        return (pointer.isEmpty() ? "/" : pointer) + ": " + english;
    }
}
