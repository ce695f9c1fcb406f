package fr.boussole.response.dispatch;

import fr.boussole.response.schedule.BackOff;
import fr.boussole.response.schedule.Cap;
import fr.boussole.response.schedule.DaysOff;
import fr.boussole.response.schedule.Manners;
import fr.boussole.response.schedule.QuietHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the pure part that needs the settings. */
@ApplicationScoped
class Makers {

    @Produces
    @Singleton
    Manners manners(DispatchSettings settings) {
        DispatchSettings.Off off = settings.off();
        Set<MonthDay> yearly = off.yearly().orElse(List.of()).stream()
                .map(day -> MonthDay.parse("--" + day.trim()))
                .collect(Collectors.toSet());
        return new Manners(
                new QuietHours(settings.quiet().from(), settings.quiet().to()),
                new DaysOff(
                        Set.copyOf(off.weekly().orElse(List.of())),
                        yearly,
                        Set.copyOf(off.fromEaster().orElse(List.of()))),
                new Cap(settings.cap().notices(), settings.cap().days()),
                new BackOff(settings.backOff().first(), settings.backOff().most()),
                settings.softBounces());
    }
}
