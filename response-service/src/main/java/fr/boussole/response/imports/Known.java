package fr.boussole.response.imports;

import fr.boussole.response.message.EpisodeFacts;
import java.util.Optional;
import java.util.UUID;

/** An episode that was there before the batch, and the import that last stated its facts, if one did. */
record Known(EpisodeFacts facts, Optional<UUID> statedBy) {}
