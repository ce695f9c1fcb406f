package fr.boussole.form.validation;

import fr.boussole.form.definition.ItemType;

/** What answers each type of question, in the words of people. */
record Words(String french, String english) {
    static Words of(ItemType type) {
        return switch (type) {
            case BOOLEAN -> new Words("oui ou non", "yes or no");
            case DECIMAL -> new Words("un nombre décimal", "a decimal number");
            case INTEGER -> new Words("un nombre entier", "a whole number");
            case DATE -> new Words("une date", "a date");
            case DATE_TIME -> new Words("une date et une heure", "a date and a time");
            case TIME -> new Words("une heure", "a time");
            case STRING, TEXT -> new Words("un texte", "a text");
            case URL -> new Words("une adresse internet", "a web address");
            case CHOICE -> new Words("une des réponses proposées", "one of the answers offered");
            case OPEN_CHOICE ->
                new Words("une des réponses proposées ou un texte", "one of the answers offered or a text");
            case QUANTITY -> new Words("une quantité et son unité", "a quantity and its unit");
            case ATTACHMENT -> new Words("un fichier joint", "an attached file");
            case REFERENCE -> new Words("une référence", "a reference");
            case GROUP, DISPLAY, QUESTION -> new Words("rien", "nothing");
        };
    }
}
