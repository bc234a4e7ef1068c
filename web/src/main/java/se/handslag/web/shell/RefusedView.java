package se.handslag.web.shell;

import se.handslag.core.access.AccessRule;

/**
 * Why a file is not open to the visitor, and what to do.
 *
 * @param rule the rule that was in the way
 * @param caseId the case of the path; empty if there is none
 */
public record RefusedView(AccessRule rule, String caseId) {}
