package fr.boussole.survey.organisation;

/** What can happen to an organisation. */
enum Change {
    CREATED,
    /** What was written of it was wrong and is mended; it stays what it was. */
    CORRECTED,
    /** It stands elsewhere in the tree. */
    MOVED,
    RENAMED,
    CLOSED,
    /** Closed, with a successor that takes over. */
    MERGED,
    REOPENED
}
