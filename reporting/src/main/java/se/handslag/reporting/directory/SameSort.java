package se.handslag.reporting.directory;

import java.util.Map;
import java.util.Optional;
import se.handslag.core.casework.TeamId;

/**
 * Which team of the house is of the same sort as a service of the directory.
 *
 * <p>A service's own criteria are seldom published, and nothing is filled in for it (decision 0038). A team of the same sort can stand beside it,
 * as what it is: another team. Of the sorts that say too little of whom a service is for, such as outpatient care and homes for care, none does.
 */
public final class SameSort {
    private static final Map<ServiceKind, TeamId> TEAMS = Map.of(
            ServiceKind.ACT, new TeamId("act"),
            ServiceKind.RACT, new TeamId("ract"),
            ServiceKind.FACT, new TeamId("fact-general"),
            ServiceKind.FACT_FORENSIC, new TeamId("fact-forensic"),
            ServiceKind.ADDICTION_CLINIC, new TeamId("addiction-clinic"));

    private SameSort() {}

    /** The team's id, also where the house has no such team. */
    public static Optional<TeamId> asThe(ServiceProfile service) {
        return Optional.ofNullable(TEAMS.get(service.kind()));
    }
}
