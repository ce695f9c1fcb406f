package fr.boussole.response.page.rights;

import fr.boussole.response.alert.AlertEvent;
import fr.boussole.response.pathway.Channel;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about a person's rights say, in French; English is in {@code messages/rights_en.properties}. Plain, and without a threat. */
@MessageBundle(value = "rights", locale = "fr")
public interface RightsWords {

    @Message("Vos droits")
    String title();

    @Message(
            "Vos réponses et vos coordonnées sont gardées par Boussole pour {organisation}, pour que les soins s’améliorent. Vous pouvez, sans compte et sans vous justifier\u00a0:")
    String who(String organisation);

    @Message(
            "Si la réponse ne vous convient pas, vous pouvez vous adresser au délégué à la protection des données de l’établissement, ou à la CNIL.")
    String commission();

    @Message("Ne plus être sollicité")
    String object();

    @Message("Plus aucun message, plus aucun questionnaire.")
    String objectWhat();

    @Message("Voir tout ce qui est gardé de vous")
    String see();

    @Message("Réponses, coordonnées, messages envoyés, et qui les a regardés.")
    String seeWhat();

    @Message("Corriger")
    String correct();

    @Message("Vos coordonnées, et vos réponses tant qu’elles peuvent changer.")
    String correctWhat();

    @Message("Tout effacer")
    String erase();

    @Message("Réponses, coordonnées et suivi disparaissent.")
    String eraseWhat();

    @Message("Revenir à vos droits")
    String back();

    @Message("Cela ne change rien à vos soins.")
    String careUnchanged();

    @Message("Ne plus être sollicité\u00a0?")
    String objectTitle();

    @Message(
            "Plus rien ne vous sera demandé, ni pour ce séjour ni pour un autre, dans l’établissement qui vous suit ({organisation}). Un autre établissement ne le saura pas\u00a0: rien ne relie vos dossiers d’un établissement à l’autre.")
    String objectScope(String organisation);

    @Message("Ce que vous avez déjà répondu est gardé. Vous pouvez aussi le faire effacer.")
    String objectKept();

    @Message("Ne plus rien me demander")
    String objectYes();

    @Message("C’est noté")
    String objected();

    @Message(
            "Plus rien ne vous sera demandé. Un message déjà parti peut encore arriver. Si vous changez d’avis, dites-le au service qui vous a écrit.")
    String objectedWhat();

    @Message("Une vérification d’abord")
    String proofTitle();

    @Message(
            "Un lien peut se transmettre. Pour que personne d’autre ne voie, ne change ou n’efface rien à votre place, donnez votre année de naissance.")
    String proofWhy();

    @Message("Votre année de naissance")
    String birthYear();

    @Message("En quatre chiffres, par exemple 1948.")
    String birthYearHint();

    @Message("Continuer")
    String goOn();

    @Message("Écrivez l’année de naissance en quatre chiffres.")
    String yearSlip();

    @Message(
            "Ce n’est pas l’année que nous connaissons. Vérifiez-la\u00a0; après dix erreurs, il faut attendre une heure.")
    String yearWrong();

    @Message("Trop d’essais ont eu lieu à l’instant. Attendez une minute, puis recommencez.")
    String yearWait();

    @Message("Adressez-vous au service")
    String askDepartment();

    @Message(
            "Nous ne connaissons pas votre année de naissance, et ce lien n’ouvre plus votre questionnaire\u00a0: rien ne nous dit que c’est bien vous. Demandez à {organisation}, qui peut le faire pour vous.")
    String askDepartmentWhy(String organisation);

    @Message(
            "Ce lien vous a été donné pour parler en votre nom, pas en celui du patient. Le service qui vous a écrit peut vous répondre.")
    String notYours();

    @Message("Nous ne reconnaissons pas ce lien")
    String unknown();

    @Message("Il est peut-être incomplet, ou il a été fermé, ou tout a déjà été effacé.")
    String unknownWhy();

    @Message("Ouvrez-le de nouveau depuis votre message, ou adressez-vous au service qui vous a écrit.")
    String unknownNext();

    @Message("Télécharger tout (format FHIR)")
    String download();

    @Message("Votre passage")
    String facts();

    @Message("Le numéro qui vous remplace")
    String number();

    @Message("Date principale")
    String main();

    @Message("Tranche d’âge")
    String ageBand();

    @Message("Sexe, comme l’hôpital l’a dit")
    String sex();

    @Message("Comment vous joindre")
    String contacts();

    @Message("Rien\u00a0: vos coordonnées sont déjà oubliées, ou n’ont jamais été données.")
    String noContact();

    @Message("Nom")
    String name();

    @Message("Adresse électronique")
    String email();

    @Message("Téléphone")
    String telephone();

    @Message("Adresse")
    String address();

    @Message("Adresse postale, une ligne après l’autre")
    String addressLines();

    @Message("Langue")
    String language();

    @Message("Vos réponses")
    String answers();

    @Message("Aucune réponse gardée. Celles à un questionnaire anonyme ne peuvent être retrouvées par personne.")
    String noAnswers();

    @Message("Pas encore envoyé")
    String draft();

    @Message("Messages")
    String messages();

    @Message("Aucun message.")
    String noMessages();

    @Message("Pas envoyé")
    String notSent();

    @Message(
            "{#when channel}{#is EMAIL}Courriel{#is SMS}SMS{#is LETTER}Lettre{#is TELEPHONE}Appel{#is BEDSIDE}Visite{#else}Lien{/when}")
    String channel(Channel channel);

    @Message("Qui a regardé, ou fait quelque chose")
    String looks();

    @Message("Personne, depuis que cela est noté.")
    String noLooks();

    @Message("Ce que vous avez signalé")
    String events();

    @Message("Ce qui a été montré à l’équipe pour qu’elle y regarde")
    String cases();

    @Message(
            "{#when what}{#is OPENED}Signalé à l’équipe{#is CHANGED}Votre réponse a changé, le signalement reste{#is NO_LONGER}Votre réponse ne le demande plus, le signalement reste{#is RAISED_AGAIN}Signalé de nouveau{#is ASSIGNED}Confié à quelqu’un{#is ACKNOWLEDGED}Pris en compte{#is ESCALATED}Rappelé à l’équipe{#is CLOSED}Clos{/when}")
    String caseStep(AlertEvent.What what);

    @Message("{who}\u00a0: {what}")
    String looked(String who, String what);

    @Message("Vous")
    String yourself();

    @Message(
            "{#when code}{#is 'names-seen'}a vu votre nom dans une liste{#is 'contact-seen'}a vu vos coordonnées{#is 'contact-opened'}a ouvert vos coordonnées pour vous joindre{#is 'contact-corrected'}coordonnées corrigées{#is 'own-record-seen'}cette page{#is 'link-made'}a fait un lien{#is 'links-revoked'}a fermé les liens{#is 'objected'}opposition{#is 'event-moved'}a changé une date{#else}{code}{/when}")
    String deed(String code);

    @Message(
            "Ce qui est vide est oublié. Il faut au moins un moyen de vous joindre\u00a0; pour n’en laisser aucun, demandez à ne plus être sollicité.")
    String correctWhy();

    @Message("Enregistrer")
    String correctYes();

    @Message("Changer mes réponses")
    String correctAnswers();

    @Message("Il faut une adresse électronique, un téléphone ou une adresse, chacun bien écrit.")
    String badContact();

    @Message("C’est corrigé")
    String corrected();

    @Message("Nous vous écrirons ainsi désormais. Les anciennes coordonnées sont oubliées.")
    String correctedWhat();

    @Message("Tout effacer\u00a0?")
    String eraseTitle();

    @Message(
            "Vos réponses, vos coordonnées, votre suivi et l’historique qui les nomme, pour tous vos passages dans l’établissement qui vous suit ({organisation}). Les résultats d’ensemble sont recalculés sans vous. Un autre établissement ne le saura pas\u00a0: rien ne relie vos dossiers de l’un à l’autre.")
    String eraseScope(String organisation);

    @Message(
            "C’est définitif\u00a0: ni vous ni nous ne pourrons les retrouver. Plus rien ne vous sera demandé\u00a0; pour cela seulement, nous gardons une empreinte qui ne dit pas qui vous êtes.")
    String eraseForEver();

    @Message(
            "Les réponses à un questionnaire anonyme ne peuvent pas être effacées\u00a0: rien ne dit lesquelles sont les vôtres.")
    String eraseAnonymous();

    @Message("Effacer pour toujours")
    String eraseYes();

    @Message("Tout est effacé")
    String erased();

    @Message(
            "Vos réponses, vos coordonnées et votre suivi ne sont plus dans Boussole. Les résultats sont recalculés dans la minute.")
    String erasedWhat();

    @Message("Un dernier message vous le confirme. Votre adresse a été effacée aussi.")
    String erasedTold();

    @Message(
            "Aucun message ne le confirmera\u00a0: nous n’avons pas, ou plus, de moyen de vous joindre. Cette page en fait foi.")
    String erasedNotTold();
}
