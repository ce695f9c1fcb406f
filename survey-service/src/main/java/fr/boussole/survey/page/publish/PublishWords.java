package fr.boussole.survey.page.publish;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of publication says, in French; messages/publish_en.properties says it in English. */
@MessageBundle(value = "publish", locale = "fr")
public interface PublishWords {
    @Message("Publier la version {number}")
    String title(String number);

    @Message("Une version publiée ne change plus jamais. Ceux qui répondent en ce moment finissent sur la leur.")
    String lead();

    @Message("Ce qui change depuis la version {number}")
    String changes(String number);

    @Message("C’est la première version publiée de ce questionnaire.")
    String first();

    @Message("Rien de ce que voit un patient ne change.")
    String same();

    @Message("Chaque score reste-t-il comparable\u00a0?")
    String scores();

    @Message("Vous seul pouvez le dire\u00a0: de votre réponse dépend si une courbe continue d’une version à l’autre.")
    String scoresHint();

    @Message("«\u00a0{title}\u00a0» mesure-t-il toujours la même chose\u00a0?")
    String question(String title);

    @Message(
            "{#if count == 0}Rien de ce qu’il compte n’a changé.{#else if count == 1}Un changement touche ce qu’il compte.{#else}{count} changements touchent ce qu’il compte.{/if}")
    String touched(int count);

    @Message("Oui, il se compare tel quel")
    String comparable();

    @Message("Les résultats d’avant et d’après sont tracés sur la même ligne.")
    String comparableHint();

    @Message("Oui, après conversion")
    String bridged();

    @Message(
            "Les anciens résultats sont convertis avant d’être tracés sur la même ligne. Il faut une formule ou un tableau, et sa source.")
    String bridgedHint();

    @Message("Non, c’est une rupture")
    String broken();

    @Message(
            "La courbe s’arrête et une autre commence. Les changements chez une même personne ne se calculent pas d’une version à l’autre.")
    String brokenHint();

    @Message("Non, et ce score n’est plus calculé")
    String given();

    @Message("Il reste sur les anciennes versions\u00a0; la nouvelle ne le calcule plus.")
    String givenHint();

    @Message("Il ne peut plus se calculer sur cette version\u00a0: {why}.")
    String unfit(String why);

    @Message("Pour la conversion\u00a0: nouveau score = ancien score × facteur + constante")
    String bridge();

    @Message("Facteur")
    String slope();

    @Message("Constante")
    String intercept();

    @Message("Ou un tableau, à la place de la formule")
    String table();

    @Message(
            "Une ligne par ancien score\u00a0: l’ancien, puis le nouveau. Un copier-coller depuis un tableur convient.")
    String tableHint();

    @Message("D’où vient cette conversion")
    String source();

    @Message("Par exemple\u00a0: 312 patients ont répondu aux deux versions.")
    String sourceHint();

    @Message("Que voulez-vous en dire\u00a0?")
    String note();

    @Message("Facultatif. Ces mots restent dans l’histoire du questionnaire.")
    String noteHint();

    @Message("Je publie cette version pour de bon")
    String confirm();

    @Message("Confirmez-vous\u00a0?")
    String confirmQuestion();

    @Message("Publier")
    String publish();

    @Message("Revenir sans publier")
    String cancel();

    @Message("Dites si «\u00a0{title}\u00a0» reste comparable.")
    String unstated(String title);

    @Message(
            "Écrivez soit un facteur et une constante, soit un tableau de deux nombres par ligne, et d’où vient la conversion.")
    String unbridged();

    @Message("Cochez la case pour publier.")
    String unconfirmed();

    @Message("Avant de publier, réglez ce qui suit.")
    String notReady();

    @Message("Il lui faut une adresse (url)\u00a0: ajoutez-la dans le questionnaire, puis importez-le de nouveau.")
    String noAddress();

    @Message("Un relecteur doit l’approuver d’abord.")
    String reviewFirst();

    @Message("Cette version ne peut pas être publiée dans l’état où elle est.")
    String illegal();
}
