package fr.boussole.response.carrier;

/** What came of handing a notice over. Reasons are technical and name no person. */
public sealed interface Handover {

    /**
     * It is on its way.
     *
     * @param reference by which the other side knows it; may be empty
     */
    record Taken(String reference) implements Handover {}

    /** Not now: an outage, a full mailbox, a limit. It is never the person's fault, and is tried again by the same channel. */
    record Later(String reason) implements Handover {}

    /** Never by this channel: the address does not exist, the number is barred. The next channel is tried. */
    record Never(String reason) implements Handover {}

    /** Cut short after it may have been taken: it is not sent again by a channel that cannot tell. */
    record Uncertain(String reason) implements Handover {}
}
