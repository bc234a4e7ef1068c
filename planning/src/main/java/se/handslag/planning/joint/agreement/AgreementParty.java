package se.handslag.planning.joint.agreement;

import se.handslag.core.authority.AuthorityId;

/**
 * An authority that has entered the agreement (avtalspart).
 *
 * @param id which
 * @param name its name, as in the agreement
 */
public record AgreementParty(AuthorityId id, String name) {}
