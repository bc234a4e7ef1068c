package se.handslag.decisions.region.commit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.authority.Owner;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casework.StaffId;
import se.handslag.core.person.PersonalData;
import se.handslag.core.platform.LoadedTeam;

/**
 * The region's part in one person's case, as it stands at one moment.
 *
 * @param file the region's own file
 * @param team the team, if this installation has it
 * @param statements what the region has said of its care, oldest first
 * @param others staff of other authorities, as far as this region has seen them in the case
 */
public record CareMatter(CaseFile file, Optional<LoadedTeam> team, List<CareStatement> statements, Set<StaffId> others)
        implements PersonalData {
    public CareMatter {
        statements = List.copyOf(statements);
        others = Set.copyOf(others);
    }

    /** How it stands; empty while the region has said nothing. */
    public Optional<CareStanding> standing() {
        return CareStanding.of(statements);
    }

    public boolean isCommitted() {
        return standing().filter(CareStanding::isCommitted).isPresent();
    }

    /** Whether the region takes part in the team. */
    public boolean isOurs() {
        return team.filter(known -> known.manifest().owners().contains(Owner.REGION))
                .isPresent();
    }

    @Override
    public String toString() {
        return "CareMatter[" + file.id() + "]";
    }
}
