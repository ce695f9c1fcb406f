package fr.boussole.response.dispatch;

/** How far one notice to one person has come. */
public enum DispatchStatus {
    /** To be handed over, now or when the channel is back. */
    DUE,
    /** Being handed over by an instance: written before, so that a crash leaves a trace. */
    HANDING,
    /** Handed over. */
    SENT,
    DELIVERED,
    /** Came back for good. */
    BOUNCED,
    /** Given up: nothing was handed over. */
    FAILED,
    /** Its handing over was cut short; it may have arrived, and is not sent again. */
    UNCERTAIN,
    /** No longer needed before it was handed over: answered, stopped, moved. */
    CALLED_OFF
}
