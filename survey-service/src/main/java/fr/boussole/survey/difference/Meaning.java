package fr.boussole.survey.difference;

/** What a difference means for whoever compares answers to two versions. A hint: only an author who knows the field can vouch. */
public enum Meaning {
    /** People answer as before. */
    COSMETIC,
    /** People may answer otherwise than before. */
    MAY_CHANGE_ANSWERS,
    /** The same answers give other scores. */
    CHANGES_SCORES
}
