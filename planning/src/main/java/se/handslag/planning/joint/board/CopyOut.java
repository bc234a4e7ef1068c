package se.handslag.planning.joint.board;

import se.handslag.core.authority.AuthorityId;

/**
 * That a copy of how the person stands on the board is to go to another authority, on the person's consent.
 *
 * @param to which
 * @param protectionSeen whether what goes has been held against the person's protected identity; asked where it is protected
 */
public record CopyOut(AuthorityId to, boolean protectionSeen) {}
