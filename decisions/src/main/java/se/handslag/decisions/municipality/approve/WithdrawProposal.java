package se.handslag.decisions.municipality.approve;

import se.handslag.core.casework.CaseId;

/**
 * Take a proposal back before it becomes a decision.
 *
 * @param caseId whose case
 * @param proposal which proposal
 */
public record WithdrawProposal(CaseId caseId, ProposalId proposal) {}
