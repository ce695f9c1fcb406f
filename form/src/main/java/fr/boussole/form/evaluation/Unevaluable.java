package fr.boussole.form.evaluation;

/** Ends an evaluation that comes to nothing; it leaves this package as an {@link Outcome.Failed}. */
final class Unevaluable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    Unevaluable(Reason reason) {
        super(reason.english(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
