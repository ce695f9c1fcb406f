package fr.boussole.survey.page.version;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How a question is described, in French; messages/outline_en.properties says it in English. */
@MessageBundle(value = "outline", locale = "fr")
public interface OutlineWords {
    @Message("Oui ou non")
    String yesNo();

    @Message("Une réponse au choix")
    String one();

    @Message("Plusieurs réponses au choix")
    String several();

    @Message("Une réponse au choix, ou ses mots")
    String oneOrWords();

    @Message("Nombre entier")
    String integer();

    @Message("Nombre")
    String decimal();

    @Message("Nombre sur une échelle")
    String scale();

    @Message("Nombre et unité")
    String quantity();

    @Message("Date")
    String date();

    @Message("Date et heure")
    String dateTime();

    @Message("Heure")
    String time();

    @Message("Quelques mots")
    String words();

    @Message("Texte libre")
    String text();

    @Message("Adresse d’une page")
    String url();

    @Message("Document à joindre")
    String attachment();

    @Message("Autre question")
    String other();

    @Message("À lire")
    String display();

    @Message("Réponse obligatoire")
    String required();

    @Message("Cachée au patient")
    String hidden();

    @Message("Montrée, non demandée")
    String shown();

    @Message("Plusieurs fois")
    String repeats();

    @Message("de {min} à {max}")
    String between(String min, String max);

    @Message("au moins {min}")
    String atLeast(String min);

    @Message("au plus {max}")
    String atMost(String max);

    @Message("au plus {count} caractères")
    String length(int count);

    @Message("Posée si {condition}")
    String when(String condition);

    @Message("Montré si {condition}")
    String shownWhen(String condition);

    @Message("{#if points == '1'}1 point{#else}{points} points{/if}")
    String points(String points);

    @Message("exclut les autres")
    String exclusive();

    @Message("Sans texte")
    String untitled();
}
