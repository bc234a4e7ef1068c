package se.handslag.decisions.municipality.approve;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.audit.AccessLog;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.team.decision.DecisionPolicy;
import se.handslag.core.team.decision.FourEyes;
import se.handslag.decisions.municipality.investigate.Investigation;

/** How each matter stands with four eyes. Used inside a unit of work. */
public final class Approvals {
    private final FourEyesPolicies policies;
    private final Proposals proposals;
    private final AccessLog log;
    private final Clock clock;

    @Inject
    public Approvals(FourEyesPolicies policies, Proposals proposals, AccessLog log, Clock clock) {
        this.policies = policies;
        this.proposals = proposals;
        this.log = log;
        this.clock = clock;
    }

    /** How a matter stands, given its investigation and its team. */
    public Approval of(CaseId caseId, Optional<Investigation> investigation, Optional<LoadedTeam> team) {
        LocalDate today = LocalDate.now(clock);
        List<FourEyesPolicy> all = policies.all();
        FourEyes kept = investigation
                .map(it -> policies.keptWith(it.id())
                        .orStricter(FourEyesPolicy.ofInvestigation(all, it.openedOn(), today)))
                .orElseGet(() -> FourEyesPolicy.on(all, today));
        if (kept == FourEyes.NEVER && asked(team) == FourEyes.NEVER) {
            return new Approval(kept, List.of(), List.of(), Approval.Step.DECIDING);
        }
        return new Approval(kept, proposals.about(caseId), contributions(caseId), Approval.Step.DECIDING);
    }

    /** Keeps what is asked of an investigation with it, when it is opened and whenever it has become more. */
    public void keep(Investigation investigation, Optional<LoadedTeam> team) {
        LocalDate today = LocalDate.now(clock);
        FourEyes asked =
                asked(team).orStricter(FourEyesPolicy.ofInvestigation(policies.all(), investigation.openedOn(), today));
        if (asked.compareTo(policies.keptWith(investigation.id())) > 0) {
            policies.keep(investigation.caseId(), investigation.id(), asked, clock.instant());
        }
    }

    private static FourEyes asked(Optional<LoadedTeam> team) {
        return team.stream()
                .flatMap(known -> known.blueprint().decisionPolicies().stream())
                .filter(policy -> policy.owner() == Owner.MUNICIPALITY)
                .map(DecisionPolicy::fourEyes)
                .findFirst()
                .orElse(FourEyes.NEVER);
    }

    private List<Contribution> contributions(CaseId caseId) {
        return log.written(caseId).stream()
                .filter(Contribution::isOne)
                .map(line -> new Contribution(new StaffId(line.staff()), line.verb()))
                .distinct()
                .toList();
    }
}
