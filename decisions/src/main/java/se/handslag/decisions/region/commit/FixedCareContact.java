package se.handslag.decisions.region.commit;

import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.StaffId;

/**
 * Whom the person can turn to in the care (fast vårdkontakt): one of the region's own staff.
 *
 * <p>The platform has no directory of staff: who names a contact vouches for their employment, and the signature says who that was.
 *
 * @param staff who they are in the region's directory
 * @param name as the person knows them
 * @param title what they are, for example {@code Specialistsjuksköterska}
 * @param employer the region
 */
public record FixedCareContact(StaffId staff, String name, String title, AuthorityId employer) {}
