package se.handslag.decisions.municipality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.decisions.DecisionId;

/** The decisions of this municipality. They are added, never changed. Used inside a unit of work. */
public interface MunicipalDecisions {
    void add(MunicipalDecision decision);

    Optional<MunicipalDecision> find(DecisionId id);

    /** Of one case, oldest first. */
    List<MunicipalDecision> about(CaseId caseId);

    /** The last day of granted support of each case where that falls between these days, both included. */
    List<Ending> endingBetween(LocalDate from, LocalDate to);

    /** The last day of granted support of one case; empty if none is granted. */
    Optional<Ending> endingOf(CaseId caseId);

    /** The last day of granted support of each case that is closed though the support goes on after this day. */
    List<Ending> outlivingTheCase(LocalDate today);

    /** Decisions made on this day or before it of which no notice is recorded, oldest first. */
    List<WithoutNotice> withoutNotice(LocalDate decidedUpTo);

    /** The same of one case. */
    List<WithoutNotice> withoutNotice(CaseId caseId, LocalDate decidedUpTo);

    /** Decisions whose content no longer has the hash that was kept with it: someone has changed them behind the program's back. */
    List<DecisionId> altered();

    /** The hash kept with the decision: 64 hexadecimal digits. */
    String hashOf(DecisionId id);

    /** The last day of a case's support. */
    record Ending(CaseId caseId, LocalDate lastDay) {}

    /** A decision that nobody has recorded telling the person of. */
    record WithoutNotice(CaseId caseId, DecisionId id, LocalDate decidedOn) {}
}
