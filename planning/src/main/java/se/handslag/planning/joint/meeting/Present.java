package se.handslag.planning.joint.meeting;

import java.util.Optional;
import se.handslag.core.authority.AuthorityId;

/**
 * Others than the authority's own staff who are in the room.
 *
 * @param authority whose staff they are; empty for anyone whom nothing is ever handed over to, such as another municipality's
 * @param names who they are, as written
 */
public record Present(Optional<AuthorityId> authority, String names) {}
