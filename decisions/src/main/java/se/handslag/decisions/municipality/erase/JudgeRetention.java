package se.handslag.decisions.municipality.erase;

import se.handslag.core.casework.CaseId;

/**
 * Register what decides how long a file is kept, or take it back (registrera undantag från gallring).
 *
 * @param caseId whose file
 * @param judgement what
 * @param applies false to take back what was registered earlier
 */
public record JudgeRetention(CaseId caseId, Judgement judgement, boolean applies) {}
