package fr.boussole.indicator.control;

/**
 * Where a value lies between the centre and its limits.
 *
 * @param reach from the centre to either limit; 0 where there are no limits
 */
record Mark(double value, double centre, double reach) {

    /** Whether the value lies further from the centre than this part of the reach, on this side. */
    boolean isBeyond(double part, boolean high) {
        return reach > 0 && (high ? value - centre : centre - value) > part * reach;
    }

    boolean isOn(boolean high) {
        return high ? value > centre : value < centre;
    }
}
