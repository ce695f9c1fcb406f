package fr.boussole.local;

import fr.boussole.local.install.DataDirectory;
import fr.boussole.local.install.Installation;
import fr.boussole.local.install.Ports;
import fr.boussole.local.install.Secrets;
import fr.boussole.local.service.Service;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which platform to start.
 *
 * @param installation where the built services are
 * @param data where it keeps its data; held by the caller
 * @param ports where it listens
 * @param secrets what its parts share
 * @param without services that somebody else starts, in development mode for example
 */
public record Settings(
        Installation installation, DataDirectory data, Ports ports, Secrets secrets, Set<Service> without) {
    public Settings {
        without = Set.copyOf(without);
    }

    /** The services to start. */
    Set<Service> services() {
        Set<Service> services = EnumSet.allOf(Service.class);
        services.removeAll(without);
        return services;
    }
}
