package fr.boussole.indicator.indicator;

/** Someone asked for the figures of an organisation that is not theirs. It says the same whether that one exists or not. */
public final class ForeignOrganisation extends RuntimeException {
    ForeignOrganisation() {
        super("This organisation is not within yours");
    }
}
