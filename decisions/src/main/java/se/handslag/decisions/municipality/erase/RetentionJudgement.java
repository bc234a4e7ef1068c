package se.handslag.decisions.municipality.erase;

import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;

/**
 * What someone judged of a file. A later one on the same question takes the place of an earlier.
 *
 * @param caseId whose file
 * @param judgement what
 * @param applies whether it holds; false takes an earlier one back
 * @param judged by whom and when
 */
public record RetentionJudgement(CaseId caseId, Judgement judgement, boolean applies, Signature judged) {}
