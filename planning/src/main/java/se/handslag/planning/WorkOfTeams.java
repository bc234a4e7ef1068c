package se.handslag.planning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;

/** What this authority's record says of a team's work, to be counted. Used inside a unit of work. */
public interface WorkOfTeams {
    /** The contacts in these cases during these days that are not struck, in no particular order. */
    List<CountedContact> contacts(Collection<CaseId> cases, Period during);

    /** The days on which the team met. */
    Set<LocalDate> meetings(TeamId team, Period during);

    /** The staff who share any of these cases now with whoever has it. */
    Set<StaffId> sharing(Collection<CaseId> cases);

    /** How the posts that the authority has undertaken in the team were filled; empty if it has undertaken none. */
    Optional<FilledPosts> posts(TeamId team, Period during);
}
