package fr.boussole.response.imports;

/** How many rows came to what, so far. */
record Tally(long accepted, long unchanged, long amended, long refused) {

    static final Tally NONE = new Tally(0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(
                accepted + other.accepted,
                unchanged + other.unchanged,
                amended + other.amended,
                refused + other.refused);
    }

    long rows() {
        return accepted + unchanged + amended + refused;
    }
}
