package fr.boussole.response.desk.letters;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of letters says, in French; messages/letters_en.properties says it in English. */
@MessageBundle(value = "letters", locale = "fr")
public interface LettersWords {

    @Message("Quelles lettres poster, et lesquelles sont revenues\u00a0?")
    String title();

    @Message(
            "{#if waiting == '0'}Aucun lot n’attend d’être posté.{#else if waiting == '1'}1 lot attend d’être posté.{#else}{waiting} lots attendent d’être postés.{/if}")
    String answer(String waiting);

    @Message("Les lots de lettres")
    String batches();

    @Message("Aucune lettre à poster")
    String empty();

    @Message("Une lettre apparaît ici quand un parcours la prévoit, ou quand les autres canaux ne passent pas.")
    String emptyHint();

    @Message("Lot {number} du {day}")
    String batch(int number, String day);

    @Message("{#if letters == '1'}1 lettre{#else}{letters} lettres{/if}")
    String letters(String letters);

    @Message("{#if returned == '1'}1 revenue{#else}{returned} revenues{/if}")
    String returned(String returned);

    @Message("À imprimer")
    String toPrint();

    @Message("Imprimé, à poster")
    String toPost();

    @Message("Posté le {day}")
    String postedOn(String day);

    @Message("Télécharger pour imprimer")
    String print();

    @Message("Télécharger pour imprimer\u00a0: {batch}, {place}")
    String printThis(String batch, String place);

    @Message("Posté le")
    String day();

    @Message("Noter l’envoi")
    String post();

    @Message("Noter l’envoi\u00a0: {batch}, {place}")
    String postThis(String batch, String place);

    @Message("L’envoi est noté.")
    String posted();

    @Message("Cette date est impossible\u00a0: donnez un jour depuis l’impression jusqu’à aujourd’hui.")
    String badDay();

    @Message("Plus aucune lettre de ce lot n’est utile\u00a0: tout le monde a répondu, ou ne peut plus être joint.")
    String none();

    @Message("Des lettres sont revenues")
    String back();

    @Message("Codes des lettres revenues")
    String codes();

    @Message(
            "Un par ligne, {most} au plus\u00a0: le code imprimé sur la lettre, ou son carré lu par une douchette. La lettre ne joindra plus ces personnes tant que leur contact n’est pas corrigé\u00a0; le canal suivant prend le relais.")
    String codesHint(int most);

    @Message("Noter ces retours")
    String note();

    @Message("Écrivez au moins un code.")
    String choose();

    @Message("C’est trop à la fois\u00a0: {most} codes au plus.")
    String tooMany(int most);

    @Message(
            "{#if noted == 0}Aucun retour n’a été noté.{#else if noted == 1}1 retour est noté.{#else}{noted} retours sont notés.{/if}{#if unknown == 1} 1 code est inconnu.{#else if unknown > 1} {unknown} codes sont inconnus.{/if}")
    String told(int noted, int unknown);

    @Message("Ce qui a été noté")
    String results();

    @Message(
            "{#when outcome}{#is 'NOTED'}Noté{#is 'NOTED_BEFORE'}Déjà noté{#is 'UNKNOWN'}Code inconnu\u00a0: relisez-le sur la lettre{/when}")
    String outcome(String outcome);

    @Message("Code")
    String code();

    @Message("Résultat")
    String result();

    @Message("Voir la personne")
    String person();
}
