package fr.boussole.response.schedule;

import fr.boussole.response.pathway.Channel;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When people may be disturbed, and how often: hours and days that are theirs for channels that ring, a cap for all.
 *
 * @param softBounces how often a notice that came back, and may arrive another time, is handed over in all
 */
public record Manners(QuietHours quiet, DaysOff off, Cap cap, BackOff backOff, int softBounces) {

    private static final Set<Channel> DISTURBING = EnumSet.of(Channel.EMAIL, Channel.SMS, Channel.TELEPHONE);

    /** For tests and for schedules of what was: nothing is quiet, only one notice a day. */
    public static final Manners FREE = new Manners(
            QuietHours.NONE, DaysOff.NONE, Cap.ONE_A_DAY, new BackOff(Duration.ofMinutes(1), Duration.ofHours(1)), 3);

    /** The first moment of that day, from that time on, at which the channel may be used. */
    Optional<LocalTime> earliest(Channel channel, LocalDate day, LocalTime time) {
        if (!DISTURBING.contains(channel)) {
            return Optional.of(time);
        }
        return off.contains(day) ? Optional.empty() : quiet.earliest(time);
    }

    /** The last moment of that day, up to that time, at which the channel may be used. */
    Optional<LocalTime> latest(Channel channel, LocalDate day, LocalTime time) {
        if (!DISTURBING.contains(channel)) {
            return Optional.of(time);
        }
        return off.contains(day) ? Optional.empty() : quiet.latest(time);
    }

    boolean allowsAnother(LocalDate day, List<LocalDate> given) {
        return cap.allows(day, given);
    }
}
