package fr.boussole.indicator.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of figures say of themselves, in French; English is in {@code messages/say_en.properties}. */
@MessageBundle(value = "say", locale = "fr")
public interface Say {

    @Message("Ce que les patients disent de leurs soins")
    String welcome();

    @Message(
            "Choisissez une question. Chaque chiffre dit combien de personnes il représente et comment il est calculé.")
    String welcomeHint();

    @Message("Voir la réponse")
    String seeAnswer();

    @Message("Pas encore de parcours")
    String noPathway();

    @Message("Les chiffres paraissent ici dès qu’un parcours est publié et que des patients ont répondu.")
    String noPathwayHint();

    @Message("Tous mes établissements")
    String allOrganisations();

    @Message("Établissement ou service")
    String organisation();

    @Message("Année")
    String year();

    @Message("Toutes les années")
    String allYears();

    @Message("Tous les âges")
    String allAges();

    @Message("Âge")
    String age();

    @Message("Femmes et hommes")
    String allSexes();

    @Message("Sexe")
    String sex();

    @Message("{#if code == 'F'}Femmes{#else if code == 'M'}Hommes{#else}Sexe non précisé{/if}")
    String sexOf(String code);

    @Message("{title}\u00a0: tout")
    String anyOf(String title);

    @Message("Au fil du temps")
    String rhythm();

    @Message("{#if code == 'month'}Par mois{#else if code == 'year'}Par an{#else}Par trimestre{/if}")
    String rhythmOf(String code);

    @Message("{#if few}Une personne{#else}{people} personnes{/if}")
    String people(String people, boolean few);

    @Message("Oui\u00a0:")
    String yes();

    @Message("Non\u00a0:")
    String no();

    @Message("On ne peut pas encore le dire\u00a0:")
    String unsure();

    @Message("{value} points")
    String points(String value);

    @Message("{value} sur {max}")
    String outOf(String value, String max);

    @Message("sur {max} en moyenne")
    String ofMax(String max);

    @Message("en moyenne")
    String average();

    @Message("({between})")
    String within(String between);

    @Message(", chez les {people} personnes qui ont répondu avant et après.")
    String amongPaired(String people);

    @Message(", chez les {people} personnes qui ont répondu.")
    String amongAnswered(String people);

    @Message("Ensemble des établissements\u00a0: {value}.")
    String allTogether(String value);

    @Message(
            "{#if standing == 'WITHIN'}{#if widened}L’écart n’a rien d’inhabituel entre établissements.{#else}L’écart peut venir du hasard.{/if}{#else}L’écart est plus grand que {#if widened}les écarts habituels entre établissements{#else}le hasard ne l’explique{/if}.{/if}")
    String apart(String standing, boolean widened);

    @Message("Personne n’a encore répondu. Les premiers chiffres paraîtront à partir de {minimum} personnes.")
    String nobody(int minimum);

    @Message("Moins de {minimum} personnes ont répondu\u00a0: montrer un chiffre pourrait les faire reconnaître.")
    String tooFew(int minimum);

    @Message("moins de {minimum} personnes")
    String fewerThan(int minimum);

    @Message("caché pour protéger un autre groupe")
    String protecting();

    @Message("pas de réponse")
    String noAnswer();

    @Message("Comparé aux autres établissements")
    String comparison();

    @Message(
            "Chaque point est un établissement. {#if widened}Les établissements diffèrent plus que le hasard ne l’explique\u00a0: les courbes en sont élargies, et entre elles un écart n’a rien d’inhabituel.{#else}Entre les courbes, l’écart avec l’ensemble peut venir du hasard.{/if}{#if hidden > 0} {hidden} {#if hidden == 1}établissement n’est pas montré{#else}établissements ne sont pas montrés{/if}\u00a0: trop peu de réponses.{/if}")
    String comparisonLead(int hidden, boolean widened);

    @Message("{shown} établissements, ensemble {target}, limites à 95 et 99,8\u00a0%.")
    String comparisonDescription(int shown, String target);

    @Message("Il faut au moins deux établissements avec assez de réponses pour comparer.")
    String comparisonEmpty();

    @Message("patients ayant répondu avant et après")
    String sizePaired();

    @Message("patients ayant répondu")
    String sizeAnswered();

    @Message("ensemble {value}")
    String centre(String value);

    @Message("dans les limites")
    String inside();

    @Message("au-delà de {level}")
    String beyond(String level);

    @Message("Un autre établissement")
    String other();

    @Message(
            "{#if code == 'month'}Au fil des mois{#else if code == 'year'}Au fil des années{#else}Au fil des trimestres{/if}")
    String evolution(String code);

    @Message(
            "Selon la date de l’opération ou de la sortie. Une réponse tardive change le passé auquel elle appartient.")
    String evolutionLead();

    @Message("{periods} périodes, de {first} à {last}.")
    String evolutionDescription(int periods, String first, String last);

    @Message("Plus que le hasard\u00a0: {signals}.")
    String signals(String signals);

    @Message("D’une période à l’autre, rien de plus que le hasard.")
    String noSignal();

    @Message(
            "{#if level == 0}La série ne bouge pas\u00a0: elle n’a pas de limites.{#else}Les limites sont provisoires\u00a0: il faut {fewest} périodes pour s’y fier.{/if}")
    String provisional(int level, int fewest);

    @Message(
            "{#switch rule}"
                    + "{#case 'BEYOND_LIMIT'}{#if high}au-dessus de la limite haute{#else}en dessous de la limite basse{/if}"
                    + "{#case 'TREND'}sept périodes de suite en {#if high}hausse{#else}baisse{/if}"
                    + "{#case 'TWO_OF_THREE'}deux périodes sur trois près de la limite {#if high}haute{#else}basse{/if}"
                    + "{#case 'ONE_SIDE'}sept périodes de suite {#if high}au-dessus{#else}en dessous{/if} du niveau moyen"
                    + "{/switch}{#switch tone}{#case 'BETTER'} (mieux que d’ordinaire){#case 'WORSE'} (moins bien que d’ordinaire){/switch}")
    String signal(String rule, boolean high, String tone);

    @Message("de {from} à {to}")
    String fromTo(String from, String to);

    @Message("plus que le hasard")
    String signalKey();

    @Message("niveau {value}")
    String level(String value);

    @Message("limites")
    String limits();

    @Message("Limites du hasard")
    String limitsColumn();

    @Message("Niveau")
    String levelColumn();

    @Message("Période")
    String periodColumn();

    @Message("Plus que le hasard")
    String signalColumn();

    @Message("Limites de la comparaison")
    String funnelLimits();

    @Message(
            "(Spiegelhalter 2005). {k} établissements, φ = {phi}\u00a0: {#if widened}ils diffèrent plus que le hasard ne l’explique, les limites en sont élargies{#else}limites du hasard seul{/if}.")
    String dispersion(int k, String phi, boolean widened);

    @Message("Limites au fil du temps")
    String controlLimits();

    @Message(
            "{#if chart == 'P'}Carte p\u00a0: {method}, p̄ étant la part de toutes les périodes ensemble.{#else}Carte XmR\u00a0: moyenne ± 2,66 × étendue mobile moyenne, les étendues d’au moins 3,267 fois la moyenne étant écartées une fois.{/if} Signaux dans cet ordre\u00a0: hors limite, sept périodes en hausse ou en baisse, deux sur trois au-delà des deux tiers de la limite, sept du même côté (NHS England, Making Data Count).")
    String controlMethod(String chart, String method);

    @Message("T{quarter} {year}")
    String quarter(int quarter, String year);

    @Message("Avant et après")
    String beforeAfter();

    @Message(
            "Comment les patients se répartissent, avant puis après. Plus c’est à droite, {#if better}mieux c’est{#else}moins c’est bien{/if}.")
    String beforeAfterLead(boolean better);

    @Message("Comment les patients se répartissent")
    String spread();

    @Message("Chaque barre est la part des patients dans cette tranche.")
    String spreadLead();

    @Message("score, de {min} à {max}")
    String range(String min, String max);

    @Message("de {from} à {to}\u00a0: {share}")
    String bin(String from, String to, String share);

    @Message("en moyenne {value}")
    String mean(String value);

    @Message("Dimension par dimension")
    String dimensions();

    @Message("Le trait est l’intervalle dans lequel se trouve probablement la vraie moyenne.")
    String dimensionsLead();

    @Message("Ce qui compte le plus")
    String frequencies();

    @Message("Part des patients qui l’ont choisi parmi leurs priorités.")
    String frequenciesLead();

    @Message("Comment les patients sont joints")
    String reach();

    @Message("Chaque réponse est comptée au moyen du dernier message reçu avant elle.")
    String reachLead();

    @Message(
            "{step}\u00a0: la moitié des réponses arrivent en {days} {#if one}jour{#else}jours{/if}. Chaque réponse est comptée au moyen du dernier message reçu avant elle.")
    String halfAnswerWithin(String step, String days, boolean one);

    @Message("Étape")
    String step();

    @Message("Moyen")
    String channel();

    @Message("Patients sollicités")
    String asked();

    @Message("Messages revenus")
    String cameBack();

    @Message("Ont ouvert")
    String opened();

    @Message("Ont répondu")
    String answered();

    @Message(
            "{#switch code}{#case 'EMAIL'}Courriel{#case 'SMS'}SMS{#case 'LETTER'}Courrier postal{#case 'TELEPHONE'}Téléphone{#case 'BEDSIDE'}Au chevet{#case 'LINK'}Lien remis par l’hôpital{#case}{code}{/switch}")
    String channelName(String code);

    @Message("Réponses par moyen, {step}\u00a0: {by}")
    String responseBy(String step, String by);

    @Message("Délai de réponse, {step}")
    String delayToAnswer(String step);

    @Message("Retard d’envoi, {step}")
    String delayOfSending(String step);

    @Message("Le tableau")
    String table();

    @Message("Les mêmes chiffres, établissement par établissement.")
    String tableLead();

    @Message("Établissement")
    String establishment();

    @Message("Patients")
    String patients();

    @Message("Avant")
    String before();

    @Message("Après")
    String after();

    @Message("Avant (moyenne)")
    String meanBefore();

    @Message("Après (moyenne)")
    String meanAfter();

    @Message("Changement")
    String change();

    @Message("Moyenne")
    String meanLabel();

    @Message("Intervalle à 95\u00a0%")
    String interval();

    @Message("Mieux")
    String improvedShort();

    @Message("Vont mieux")
    String improved();

    @Message("sans changement")
    String unchanged();

    @Message("moins bien")
    String worsened();

    @Message("{unchanged} sans changement, {worsened} moins bien.")
    String restOf(String unchanged, String worsened);

    @Message("{share} gagnent au moins {points} points, le seuil retenu pour une personne.")
    String responders(String share, String points);

    @Message("Ampleur du changement")
    String effect();

    @Message(
            "Taille d’effet (changement moyen / écart type avant).{#if srm} Rapportée aux écarts entre personnes\u00a0: {srm}.{/if}")
    String effectNote(String srm);

    @Message("{between}, {people} patients.")
    String noteOf(String between, String people);

    @Message(
            "{expected} attendu de ces {people} patients, {observed} observé. {#switch outlier}{#case 'TOO_FEW'}L’ajustement demande {fewest} patients.{#case 'NONE'}L’écart avec tous peut venir du hasard.{#case 'ABOVE_95'}Mieux que tous, au-delà de 95\u00a0%.{#case 'ABOVE_998'}Mieux que tous, au-delà de 99,8\u00a0%.{#case 'BELOW_95'}Moins bien que tous, au-delà de 95\u00a0%.{#case 'BELOW_998'}Moins bien que tous, au-delà de 99,8\u00a0%.{/switch}")
    String adjustedNote(String expected, String observed, String people, String outlier, int fewest);

    @Message("{title}\u00a0: réponses les plus favorables")
    String topBox(String title);

    @Message("Ont répondu\u00a0: {step}")
    String response(String step);

    @Message(
            "{completed} sur {sent} {#if one}invité{#else}invités{/if}.{#if warning} Plus de réponses que d’invitations\u00a0: à vérifier.{/if}")
    String responseNote(String completed, String sent, boolean one, boolean warning);

    @Message("Groupes de moins de {minimum} personnes")
    String protectedGroups(int minimum);

    @Message("Leurs résultats ne sont pas montrés\u00a0: ils permettraient de reconnaître quelqu’un.")
    String protectedGroupsNote();

    @Message("Chiffres clés")
    String keyFigures();

    @Message("Comment ces chiffres sont calculés")
    String calculated();

    @Message("Ce qui est additionné")
    String numerator();

    @Message("Chez qui")
    String denominator();

    @Message("Méthode")
    String method();

    @Message("Incertitude")
    String uncertainty();

    @Message("Personnes comptées")
    String counted();

    @Message("Laissés de côté")
    String leftOut();

    @Message("personne")
    String noneLeftOut();

    @Message("Versions")
    String versions();

    @Message("Source")
    String source();

    @Message("Calculé le")
    String computedAt();

    @Message("Règle de protection")
    String disclosure();

    @Message("{#switch code}"
            + "{#case 'no-before'}sans réponse avant{#case 'no-after'}sans réponse après"
            + "{#case 'before-not-computed'}score d’avant non calculable{#case 'after-not-computed'}score d’après non calculable"
            + "{#case 'not-comparable'}version non comparable{#case 'not-bridged'}score que le pont ne convertit pas"
            + "{#case 'not-submitted'}commencé, pas encore envoyé{#case 'out-of-window'}hors de la période prévue"
            + "{#case 'not-nearest'}une autre réponse est plus proche de la date prévue"
            + "{#case 'pathway-unknown'}parcours pas encore publié{#case 'step-unknown'}étape inconnue"
            + "{#case 'questionnaire-unknown'}questionnaire pas encore publié{#case 'other-questionnaire'}autre questionnaire"
            + "{#case 'too-little-known'}trop peu connu pour le modèle"
            + "{#case 'event-unknown'}date de l’évènement inconnue"
            + "{#case 'too-many-occurrences'}réponse répétée sans mesure"
            + "{#case 'too-many-missing'}trop de réponses manquantes{#case 'nothing-answered'}aucune réponse"
            + "{#case 'not-applicable'}questions sans objet{#case 'required-missing'}réponse indispensable manquante"
            + "{#case 'without-points'}réponse sans points{#case 'not-in-table'}sans valeur dans la table"
            + "{#case 'out-of-range'}calcul hors de l’étendue"
            + "{#case}{code}{/switch}")
    String reason(String code);

    @Message("Télécharger (CSV)")
    String csv();

    @Message("Télécharger (tableur, avec la méthode)")
    String workbook();

    @Message("Données (JSON)")
    String json();

    @Message("Chiffres du {when}. Ils changent d’eux-mêmes quand des réponses arrivent.")
    String asOf(String when);

    @Message("Ensemble")
    String together();

    @Message("Tous les organismes")
    String wholePlatform();
}
