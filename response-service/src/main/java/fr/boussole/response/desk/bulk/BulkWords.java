package fr.boussole.response.desk.bulk;

import fr.boussole.response.desk.person.Act;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of acts for many say, in French; messages/bulk_en.properties says it in English. */
@MessageBundle(value = "bulk", locale = "fr")
public interface BulkWords {

    @Message("Que va-t-il se passer, et pour qui\u00a0?")
    String title();

    @Message("Où en est-on\u00a0?")
    String progressTitle();

    @Message("Ce qui a été lancé pour plusieurs personnes")
    String listTitle();

    @Message("Rien n’a encore été lancé.")
    String nothing();

    @Message("Voir ce qui a été lancé pour plusieurs personnes")
    String others();

    @Message(
            "{#if goes == '0'}Personne n’est concerné{#else if goes == '1'}1 personne est concernée{#else}{goes} personnes sont concernées{/if}{#if stays == '0'}.{#else if stays == '1'}, 1 reste comme elle est.{#else}, {stays} restent comme elles sont.{/if}")
    String answer(String goes, String stays);

    @Message(
            "{#if done == '0'}Rien n’a été fait.{#else if done == '1'}C’est fait pour 1 personne.{#else}C’est fait pour {done} personnes.{/if}{#if left == '0'}{#else if left == '1'} 1 est restée comme elle était.{#else} {left} sont restées comme elles étaient.{/if}")
    String done(String done, String left);

    @Message(
            "En cours\u00a0: fait pour {done} sur {people}, il en reste {left}{#if refused == '0'}.{#else}, refusé pour {refused}.{/if}")
    String underWay(String done, String people, String left, String refused);

    @Message("{act}, lancé par {who} le {moment}")
    String about(String act, String who, String moment);

    @Message("Vous pouvez quitter cette page\u00a0: cela continue, et reprend de lui-même après un arrêt.")
    String goesOn();

    @Message("Ne plus actualiser cette page")
    String still();

    @Message("Actualiser cette page toutes les 3 secondes")
    String moving();

    @Message("Avancement")
    String progress();

    @Message("Refusé, et pourquoi")
    String refused();

    @Message("{people}\u00a0: {why}")
    String reason(String people, String why);

    @Message("Télécharger la liste de ces personnes (CSV)")
    String file();

    @Message("et {people} de plus")
    String more(String people);

    @Message("Cela n’a pas pu être fait\u00a0: réessayez pour cette personne.")
    String fault();

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
    String everyone(String most);

    @Message(
            "{#when act}{#is SEND}Renvoyer{#is CHANNEL}Changer de canal{#is PAUSE}Mettre en pause{#is RESUME}Reprendre{#is STOP}Arrêter{#else}{/when}")
    String act(Act act);
}
