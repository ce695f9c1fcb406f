package fr.boussole.indicator.page;

/** A piece of a sentence, and whether it is what the sentence is about. */
record Phrase(String text, boolean strong) {

    static Phrase plain(String text) {
        return new Phrase(text, false);
    }

    static Phrase strong(String text) {
        return new Phrase(text, true);
    }
}
