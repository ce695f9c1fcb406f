package fr.boussole.response.alert.late;

/** What is written to someone of the staff: that there is something to look at, where, and nothing else. Pure. */
record SummonsText(String subject, String body) {

    static SummonsText in(String language, String desk) {
        return language.equals("en")
                ? new SummonsText(
                        "Boussole: something to look at on the desk",
                        "Something has been waiting on the coordinators’ desk for longer than it should.\n\n" + desk
                                + "\n\nThis mail says nothing more: please sign in to read it.\n")
                : new SummonsText(
                        "Boussole\u00a0: quelque chose à regarder sur le pupitre",
                        "Quelque chose attend sur le pupitre des coordinateurs depuis plus longtemps que prévu.\n\n"
                                + desk + "\n\nCe courriel n’en dit pas plus\u00a0: connectez-vous pour le lire.\n");
    }
}
