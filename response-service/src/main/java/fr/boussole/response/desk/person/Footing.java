package fr.boussole.response.desk.person;

/**
 * What decides which acts make sense for someone now.
 *
 * @param isPaused whether nothing is sent for now
 * @param isStopped whether nothing more is asked
 * @param isLeftOut whether nothing was ever to be asked
 * @param isExpected whether a step is still to be answered
 */
public record Footing(boolean isPaused, boolean isStopped, boolean isLeftOut, boolean isExpected) {

    /** Whether it makes sense. */
    public boolean suits(Act act) {
        return switch (act) {
            case SEND, LINK -> isExpected && !isPaused;
            case CONTACT, CHANNEL, CALL -> !isOver() && isExpected;
            case EVENT -> !isOver();
            case PAUSE -> !isPaused && isExpected;
            case RESUME -> isPaused;
            case STOP -> !isStopped;
        };
    }

    private boolean isOver() {
        return isStopped || isLeftOut;
    }
}
