package se.handslag.eligibility.joint.identity;

import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;

/**
 * That someone wrote down who the person is; the particulars stand in the case file.
 *
 * @param id which; at the receiving authority the act of disclosure by which it came
 * @param caseId whose case
 * @param source where it was read
 * @param by who wrote it down and when
 */
public record Identification(UUID id, CaseId caseId, RegisterSource source, Signature by) {}
