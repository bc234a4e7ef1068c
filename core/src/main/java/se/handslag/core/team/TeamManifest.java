package se.handslag.core.team;

import java.util.List;
import java.util.Set;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.TeamId;
import se.handslag.core.law.LegalTopic;

/**
 * Who a team is and what it needs of the platform.
 *
 * @param id the team's name to the platform
 * @param name the team's name to people, for example {@code Hikikomori Uppsala}
 * @param version the version of the plugin, for example {@code 1.0}
 * @param spiVersion the {@link #SPI_VERSION} it was written for
 * @param owners which authorities take part; municipality, region or both, never joint
 * @param legalBases what in law the team's work rests on
 */
public record TeamManifest(
        TeamId id, String name, String version, int spiVersion, Set<Owner> owners, List<LegalTopic> legalBases) {
    /** The version of this interface. It grows by one when a plugin written for it could stop working. */
    public static final int SPI_VERSION = 1;

    public TeamManifest {
        owners = Set.copyOf(owners);
        legalBases = List.copyOf(legalBases);
    }
}
