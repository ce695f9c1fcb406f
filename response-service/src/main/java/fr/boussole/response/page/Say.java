package fr.boussole.response.page;

import fr.boussole.response.answer.AnsweredBy;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the patient's pages say of themselves, in French; English is in {@code messages/say_en.properties}. Short,
 * active, "vous", no blame.
 */
@MessageBundle(value = "say", locale = "fr")
public interface Say {

    @Message("{organisation} vous demande votre avis")
    String asks(String organisation);

    @Message("Votre expérience aide l’équipe à mieux soigner.")
    String why();

    @Message("Combien de temps")
    String howLong();

    @Message(
            "{#if minutes == 1}Environ 1 minute{#else}Environ {minutes} minutes{/if}, {#if questions == 1}1 question{#else}{questions} questions, une par page{/if}. Chaque réponse est enregistrée aussitôt\u00a0: arrêtez-vous quand vous voulez, le même lien vous ramène où vous en étiez.")
    String duration(int minutes, int questions);

    @Message("Qui lit mes réponses")
    String whoReads();

    @Message(
            "Vos réponses portent un numéro, jamais votre nom. L’équipe soignante ({organisation}) lit des résultats d’ensemble, où l’on ne peut reconnaître personne.")
    String readers(String organisation);

    @Message(
            "Ce questionnaire est anonyme. Ce que vous répondez est séparé de qui vous êtes\u00a0: personne, ni l’équipe ({organisation}) ni nous, ne pourra dire quelles réponses sont les vôtres. On sait seulement que vous avez répondu.")
    String anonymousReaders(String organisation);

    @Message("Combien de temps c’est gardé")
    String howLongKept();

    @Message(
            "Vos coordonnées sont effacées {days} jours après la dernière étape. Vos réponses, sous leur numéro, servent à suivre les progrès dans le temps\u00a0; vous pouvez les voir ou tout faire effacer quand vous voulez\u00a0: « Vos droits », en bas de la page.")
    String kept(long days);

    @Message(
            "Une fois envoyées, vos réponses ne peuvent plus être retrouvées, changées ni effacées, même par vous\u00a0: rien ne dit lesquelles sont les vôtres.")
    String anonymousKept();

    @Message("Qui répond\u00a0?")
    String whoAnswers();

    @Message(
            "{#when who}{#is RELATIVE}Un proche ou un aidant, à ma place{#is PROFESSIONAL}Moi, avec un professionnel qui note{#else}Moi{/when}")
    String answerer(AnsweredBy who);

    @Message("Je préfère ne pas répondre")
    String preferNot();

    @Message("Ne pas répondre\u00a0?")
    String declineTitle();

    @Message("Ce questionnaire ne vous sera plus demandé, et nous ne vous le rappellerons pas.")
    String declineWhat();

    @Message("Ne pas répondre à ce questionnaire")
    String declineYes();

    @Message("Ne plus rien recevoir du tout")
    String declineAll();

    @Message("C’est noté")
    String declined();

    @Message("Ce questionnaire ne vous sera plus demandé.")
    String declinedWhat();

    @Message("Merci d’avoir pris le temps de lire. Vous pouvez fermer cette page.")
    String declinedNext();

    @Message("L’écran est effacé")
    String left();

    @Message("Rien de ce qui a été répondu n’est resté sur cette tablette.")
    String leftWhat();

    @Message("Elle est prête pour la personne suivante.")
    String leftNext();

    @Message("Merci. Vos réponses sont bien arrivées.")
    String cast();

    @Message(
            "Elles sont mêlées à celles d’autres patients. Ce questionnaire est anonyme\u00a0: personne ne peut plus dire lesquelles sont les vôtres, et elles ne peuvent plus changer.")
    String castWhy();

    @Message("Vous pouvez fermer cette page.")
    String castNext();

    @Message("Mes soins")
    String myCare();

    @Message("Répondre ou non ne change rien à vos soins.")
    String careUnchanged();

    @Message("Besoin d’aide maintenant\u00a0?")
    String helpNow();

    @Message("Personne ne lit vos réponses en direct. En cas d’urgence, appelez le 15 ou le 112.")
    String emergency();

    @Message("Commencer")
    String begin();

    @Message("Reprendre où j’en étais")
    String resume();

    @Message("Qui lit mes réponses\u00a0?")
    String about();

    @Message("Page précédente")
    String previousPage();

    @Message("Revenir à mes réponses")
    String backToReview();

    @Message("Complétez votre réponse pour l’enregistrer.")
    String refused();

    @Message("Pas enregistré\u00a0: ce lien n’est plus valable.")
    String closed();

    @Message("Elles sont enregistrées. Il reste à les envoyer.")
    String reviewHint();

    @Message("Vos changements sont enregistrés au fur et à mesure.")
    String reviewSentHint();

    @Message("{#if count == 1}Il manque une réponse{#else}Il manque {count} réponses{/if}")
    String missing(int count);

    @Message("Envoyer mes réponses")
    String send();

    @Message("Terminer")
    String finish();

    @Message("Merci. Vos réponses sont bien arrivées.")
    String thanks();

    @Message("Reçues le {day} à {time}.")
    String receivedOn(String day, String time);

    @Message("Ce qui se passe maintenant")
    String whatNow();

    @Message(
            "Elles rejoignent celles des autres patients\u00a0: l’équipe soignante ({organisation}) voit ce qui va bien et ce qu’il faut améliorer.")
    String joined(String organisation);

    @Message("Jusqu’au {until}, ce même lien permet de les relire et de les modifier.")
    String amendUntil(String until);

    @Message("Vous pouvez fermer cette page.")
    String mayClose();

    @Message("Modifier mes réponses")
    String amend();

    @Message("Voir une copie de mes réponses")
    String seeCopy();

    @Message("Vos réponses")
    String copy();

    @Message("Imprimez cette page ou enregistrez-la pour la garder, ou pour la montrer à votre médecin.")
    String copyHint();

    @Message("{day} à {time}")
    String at(String day, String time);

    @Message("Retour")
    String back();

    @Message("Ce lien n’est plus valable")
    String expired();

    @Message("Le temps prévu pour répondre est passé. Les réponses que vous aviez envoyées sont bien arrivées.")
    String expiredWhy();

    @Message("Pour donner encore votre avis, demandez un nouveau lien au service qui vous a écrit.")
    String expiredNext();

    @Message("Nous ne reconnaissons pas ce lien")
    String unknown();

    @Message("Il est peut-être incomplet, ou coupé en deux par la messagerie.")
    String unknownWhy();

    @Message("Ouvrez-le de nouveau depuis votre message, ou recopiez-le en entier.")
    String unknownNext();

    @Message("Ce questionnaire se prépare")
    String notReady();

    @Message("Il sera là dans un instant. Votre lien reste valable.")
    String notReadyWhy();

    @Message("Rechargez la page dans une minute.")
    String notReadyNext();

    @Message("Quelque chose n’a pas marché de notre côté")
    String trouble();

    @Message("Ce que vous aviez enregistré est gardé.")
    String troubleWhy();

    @Message("Revenez en arrière et réessayez dans un instant.")
    String troubleNext();

    @Message("Ne plus recevoir ces messages\u00a0?")
    String stopTitle();

    @Message("L’établissement qui vous a écrit n’enverra plus aucun de ces messages à cette adresse ou à ce numéro,"
            + " quel que soit le questionnaire.")
    String stopWhat();

    @Message("Cela ne change rien à vos soins, et ce que vous avez déjà répondu est gardé.")
    String stopCare();

    @Message("Ne plus recevoir ces messages")
    String stopYes();

    @Message("C’est noté")
    String stopped();

    @Message(
            "Vous ne recevrez plus ces messages de cet établissement, sur aucun questionnaire. Un message déjà parti peut"
                    + " encore arriver.")
    String stoppedWhy();

    @Message(
            "Pour n’être plus sollicité d’aucune façon, ou si vous changez d’avis, dites-le au service qui vous a écrit.")
    String stoppedNext();

    @Message("Votre avis sur vos soins")
    String frontTitle();

    @Message("Pour répondre, ouvrez le lien du message que vous avez reçu, ou recopiez le code de votre lettre.")
    String frontWhy();

    @Message("J’ai un code")
    String frontCode();

    @Message("Vous travaillez ici\u00a0? Ouvrir le suivi")
    String frontStaff();

    @Message("Répondre avec le code de la lettre")
    String codeTitle();

    @Message("Le code est imprimé sur la lettre que vous avez reçue. Il ouvre votre questionnaire.")
    String codeWhy();

    @Message("Le code de la lettre")
    String code();

    @Message("Dix lettres et chiffres, par exemple ACDEF-3479E. Majuscules ou minuscules, avec ou sans tiret.")
    String codeHint();

    @Message("Votre année de naissance")
    String birthYear();

    @Message("Celle de la personne à qui la lettre est adressée, en quatre chiffres, par exemple 1948.")
    String birthYearHint();

    @Message("Ouvrir mon questionnaire")
    String codeOpen();

    @Message("Recopiez les dix lettres et chiffres de la lettre\u00a0: il en manque, ou l’un d’eux est différent.")
    String codeSlip();

    @Message("Écrivez l’année de naissance en quatre chiffres.")
    String yearSlip();

    @Message("Ce code et cette année n’ouvrent rien. Vérifiez les deux, et la date limite qui est sur la lettre.")
    String codeUnknown();

    @Message("Trop d’essais viennent d’être faits. Attendez une minute, puis réessayez.")
    String codeWait();

    @Message("Code perdu, ou qui ne marche pas\u00a0? Demandez-en un autre au service qui vous a écrit.")
    String codeLost();

    @Message("Elles sont gardées sur ce téléphone. Il reste à les envoyer.")
    String keptHint();

    @Message("Vos réponses attendent le réseau")
    String waitingTitle();

    @Message(
            "Elles sont gardées sur ce téléphone. Elles partiront toutes seules dès que le réseau revient, tant que cette page est ouverte.")
    String waitingWhy();

    @Message("Vous pouvez la fermer\u00a0: ouvrez de nouveau le même lien quand vous avez du réseau, et elles partent.")
    String waitingNext();

    @Message(
            "La suite dépend de vos réponses et demande le réseau. Votre réponse est gardée sur ce téléphone\u00a0: la question suivante viendra avec lui.")
    String needsNetwork();

    @Message("Un fichier ne peut pas attendre ici\u00a0: envoyez-le quand le réseau revient, ou continuez sans lui.")
    String needsNetworkFile();

    @Message(
            "Il n’y a pas de réseau, et ce questionnaire n’est pas gardé sur ce téléphone. Rechargez la page plus tard.")
    String offlineWhy();

    @Message("À lire avant de continuer")
    String adviceTitle();

    @Message(
            "Votre réponse est signalée à l’équipe qui vous suit. En cas d’urgence, n’attendez pas qu’elle vous appelle.")
    String adviceTold();

    @Message("J’ai lu, continuer")
    String adviceRead();

    @Message("Quelque chose s’est mal passé dans mes soins")
    String wrongLink();

    @Message("Qu’est-ce qui s’est mal passé ?")
    String wrongTitle();

    @Message("Dites-le en une minute. Une personne du service le lit ; cela ne change rien à vos soins.")
    String wrongWhy();

    @Message("Choisissez ce qui s’en approche le plus.")
    String wrongKindMissing();

    @Message("Avec vos mots, si vous le voulez.")
    String wrongWordsHint();

    @Message("Par exemple mardi soir, ou le 12 mars.")
    String wrongWhenHint();

    @Message("Par exemple dans ma chambre, aux urgences, à la maison.")
    String wrongWhereHint();

    @Message("Signaler")
    String wrongSend();

    @Message("Merci de l’avoir dit. C’est signalé.")
    String heard();

    @Message(
            "Une personne du service ({organisation}) le lit et en tient compte. Si vous l’avez demandé, elle vous appelle.")
    String heardWho(String organisation);

    @Message("Cela ne change rien à vos soins. Personne ne vous le reprochera.")
    String heardCare();

    @Message("Où vous en êtes")
    String ownEvolution();

    @Message("Vos propres réponses, étape par étape. Votre équipe peut en parler avec vous.")
    String ownEvolutionHint();

    @Message("{score} sur {most}")
    String ownScore(String score, String most);

    @Message("De {least} à {most} : plus le nombre est haut, mieux c’est.")
    String higherIsBetter(String least, String most);

    @Message("De {least} à {most} : plus le nombre est bas, mieux c’est.")
    String lowerIsBetter(String least, String most);

    @Message("Ce que des réponses comme les vôtres ont changé")
    String improvement();
}
