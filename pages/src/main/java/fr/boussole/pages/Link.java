package fr.boussole.pages;

/**
 * A way to another page, in a menu or a choice of languages.
 *
 * @param label the words to press, in the reader's language
 * @param href where they lead
 * @param current whether the reader is already there
 * @param language BCP 47 code of the label when it is not the page's language, otherwise empty
 */
public record Link(String label, String href, boolean current, String language) {

    /** A way to another page, said in the page's language. */
    public static Link to(String label, String href) {
        return new Link(label, href, false, "");
    }

    /** The way to the page that is being read. */
    public static Link here(String label, String href) {
        return new Link(label, href, true, "");
    }

    /** The way to this page in another language, named in that language. */
    public static Link in(String language, String label, String href) {
        return new Link(label, href, false, language);
    }
}
