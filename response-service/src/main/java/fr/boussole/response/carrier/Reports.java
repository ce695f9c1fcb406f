package fr.boussole.response.carrier;

import java.util.UUID;

/** Takes what the world tells of notices. The same report again changes nothing; one about an unknown notice is counted and dropped. */
public interface Reports {

    void take(UUID notice, DeliveryReport report);
}
