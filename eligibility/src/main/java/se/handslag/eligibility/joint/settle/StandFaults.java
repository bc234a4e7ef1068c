package se.handslag.eligibility.joint.settle;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.casework.CaseId;
import se.handslag.core.journal.Journal;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.criteria.SettledBy;
import se.handslag.eligibility.joint.finding.OwnFinding;
import se.handslag.eligibility.joint.material.Material;
import se.handslag.eligibility.joint.settle.CannotSettle.FactFault;
import se.handslag.eligibility.joint.settle.CannotSettle.Why;

/** What is wrong with the stands that someone wants to take, all of it at once. */
public final class StandFaults {
    private final Journal journal;

    @Inject
    public StandFaults(Journal journal) {
        this.journal = journal;
    }

    List<FactFault> in(List<Stand> stands, Material material, AuthorityKind kind, CaseId caseId) {
        List<FactFault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Stand stand : stands) {
            Optional<Why> why = seen.add(stand.fact()) ? fault(stand, material, kind, caseId) : Optional.of(Why.TWICE);
            why.ifPresent(wrong -> faults.add(new FactFault(stand.fact(), wrong)));
        }
        return faults;
    }

    static boolean setsAsideRegister(Stand stand, Material material) {
        return material.proposal(stand.fact())
                .filter(proposal -> proposal.answer() != Answer.UNKNOWN && proposal.answer() != stand.answer())
                .isPresent();
    }

    private Optional<Why> fault(Stand stand, Material material, AuthorityKind kind, CaseId caseId) {
        Optional<Criterion.Fact> fact = material.fact(stand.fact());
        if (fact.isEmpty()) {
            return Optional.of(Why.UNKNOWN_FACT);
        }
        SettledBy settledBy = fact.get().settledBy();
        if (!settledBy.includes(kind)) {
            return Optional.of(settledBy == SettledBy.REGION ? Why.THE_REGION_SETTLES : Why.THE_MUNICIPALITY_SETTLES);
        }
        List<OwnFinding> soFar = material.ownOn(stand.fact());
        if (stand.leaves(soFar)) {
            return Optional.empty();
        }
        if (stand.isOvertaken(soFar)) {
            return Optional.of(Why.CHANGED_MEANWHILE);
        }
        if (stand.comment().strip().length() > OwnFinding.LONGEST_COMMENT) {
            return Optional.of(Why.COMMENT_TOO_LONG);
        }
        if (stand.comment().isBlank() && setsAsideRegister(stand, material)) {
            return Optional.of(Why.NO_REASON);
        }
        if (stand.note().isPresent()
                && stand.note()
                        .flatMap(journal::find)
                        .filter(note -> note.caseId().equals(caseId))
                        .isEmpty()) {
            return Optional.of(Why.NO_SUCH_NOTE);
        }
        return Optional.empty();
    }
}
