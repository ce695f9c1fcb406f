package fr.boussole.response.desk.bulk;

import fr.boussole.response.desk.person.Act;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of acts for many say, in French; messages/bulk_en.properties says it in English. */
@MessageBundle(value = "bulk", locale = "fr")
public interface BulkWords {

    @Message("Que va-t-il se passer, et pour qui\u00a0?")
    String title();

    @Message("Qu’est-ce qui a été fait\u00a0?")
    String doneTitle();

    @Message(
            "{#if goes == 0}Personne n’est concerné{#else if goes == 1}1 personne est concernée{#else}{goes} personnes sont concernées{/if}{#if stays == 0}.{#else if stays == 1}, 1 reste comme elle est.{#else}, {stays} restent comme elles sont.{/if}")
    String answer(int goes, int stays);

    @Message(
            "{#if done == 0}Rien n’a été fait.{#else if done == 1}C’est fait pour 1 personne.{#else}C’est fait pour {done} personnes.{/if}{#if left == 1} 1 est restée comme elle était.{#else if left > 1} {left} sont restées comme elles étaient.{/if}")
    String done(int done, int left);

    @Message("Pour qui")
    String goes();

    @Message("Qui reste comme avant, et pourquoi")
    String stays();

    @Message("Rien ne s’applique à cette personne maintenant")
    String notNow();

    @Message("Cette personne n’est plus là")
    String gone();

    @Message("Revenir à la liste sans rien changer")
    String back();

    @Message("Revenir à la liste")
    String list();

    @Message("Pour les personnes choisies")
    String forChosen();

    @Message("Voir ce qui va se passer")
    String preview();

    @Message("Choisir {name}")
    String choose(String name);

    @Message("Toutes celles que les filtres laissent (au plus {most}, les plus urgentes d’abord)")
    String everyone(int most);

    @Message(
            "{#when act}{#is SEND}Renvoyer{#is PAUSE}Mettre en pause{#is RESUME}Reprendre{#is STOP}Arrêter{#else}{/when}")
    String act(Act act);
}
