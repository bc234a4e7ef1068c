package se.handslag.decisions.municipality.delegate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.TeamId;

/**
 * Put an agreement on cooperation that has been entered into the record (avtalssamverkan).
 *
 * @param with the other authority
 * @param withName its name, as printed
 * @param decided by which council or board and when
 * @param from first day
 * @param to last day; empty until further notice
 * @param teams whose support it covers
 */
public record RecordCooperation(
        AuthorityId with, String withName, String decided, LocalDate from, Optional<LocalDate> to, Set<TeamId> teams) {}
