package se.handslag.decisions.municipality.approve;

import java.util.UUID;
import se.handslag.core.casework.Signature;

/**
 * That a proposal was taken back before it became a decision.
 *
 * @param id which
 * @param proposal which proposal
 * @param withdrawn by whom, and when
 */
public record Withdrawal(UUID id, ProposalId proposal, Signature withdrawn) {}
