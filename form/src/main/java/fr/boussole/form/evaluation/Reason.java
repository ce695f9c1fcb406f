package fr.boussole.form.evaluation;

/** Why an expression comes to nothing. */
public enum Reason {
    TOO_LONG("il demande trop de calculs", "it takes too many steps"),
    TOO_LARGE("il grandit sans mesure", "it grows without measure"),
    TOO_DEEP("il est trop imbriqué", "it is nested too deeply"),
    SEVERAL_VALUES("il y a plusieurs valeurs là où il en faut une", "there are several values where one is needed"),
    WRONG_TYPE("une valeur n’est pas du type attendu", "a value is not of the type that is needed"),
    UNKNOWN_NAME("il nomme ce que personne ne connaît", "it names what nobody knows"),
    CIRCULAR("il tourne en rond", "it goes in a circle"),
    BAD_PATTERN("son expression régulière n’en est pas une", "its regular expression is none");

    private final String french;
    private final String english;

    Reason(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /** What is wrong, to be read after “the expression:”. */
    public String french() {
        return french;
    }

    /** What is wrong, to be read after “the expression:”. */
    public String english() {
        return english;
    }
}
