package se.handslag.decisions.municipality.approve;

import java.time.LocalDate;
import java.util.List;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;

/** Proposals and what came of them. They are added, never changed. Used inside a unit of work. */
public interface Proposals {
    void add(Proposal proposal);

    void add(Judgement judgement);

    void add(Withdrawal withdrawal);

    /** Every round in a case, oldest first. */
    List<Round> about(CaseId caseId);

    /** The cases in which a proposal waits to be judged or has come back. */
    List<CaseId> unsettled();

    /** The Swedish day on which it waits since: when it was sent, or when it came back. */
    static LocalDate since(Round round) {
        return Dates.day(round.judgement()
                .map(judgement -> judgement.judged().at())
                .orElse(round.proposal().proposed().at()));
    }
}
