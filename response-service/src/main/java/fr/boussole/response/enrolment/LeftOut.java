package fr.boussole.response.enrolment;

import fr.boussole.response.invitation.CancelReason;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Why someone is asked nothing.
 *
 * @param code the hospital's own, such as {@code no-contact}: 1 to 40 small letters, digits and dashes
 * @param as the reason with which their invitations are cancelled
 */
public record LeftOut(String code, CancelReason as) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Set<CancelReason> REASONS = EnumSet.of(
            CancelReason.NOT_ENROLLED,
            CancelReason.REFUSED,
            CancelReason.EXCLUDED,
            CancelReason.DECEASED,
            CancelReason.TRANSFERRED);
    private static final Set<CancelReason> COUNTED = EnumSet.of(CancelReason.NOT_ENROLLED, CancelReason.REFUSED);

    public LeftOut {
        if (!isCode(code) || !REASONS.contains(as)) {
            throw new IllegalArgumentException("No one is left out as " + as + " with the code " + code);
        }
    }

    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** Whether someone may be left out for it. */
    public static boolean isReason(CancelReason reason) {
        return REASONS.contains(reason);
    }

    /** Whether they stay in the denominators. */
    public boolean isCounted() {
        return COUNTED.contains(as);
    }
}
