package se.handslag.decisions.municipality.erase;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.core.casework.CaseId;

/** What has been judged of this municipality's files. They are added, never changed. Used inside a unit of work. */
public interface RetentionJudgements {
    void add(RetentionJudgement judgement);

    /** Of one case, oldest first. */
    List<RetentionJudgement> about(CaseId caseId);

    /** What holds of one case now. */
    default Set<Judgement> inForce(CaseId caseId) {
        return about(caseId).stream()
                .collect(Collectors.toMap(RetentionJudgement::judgement, it -> it, (earlier, later) -> later))
                .values()
                .stream()
                .filter(RetentionJudgement::applies)
                .map(RetentionJudgement::judgement)
                .collect(Collectors.toSet());
    }
}
