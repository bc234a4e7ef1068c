package se.handslag.decisions.municipality.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Period;
import se.handslag.decisions.DecisionId;

/** Decisions made on delegation, and the reports of them to the board. Reports are added, never changed. Used inside a unit of work. */
public interface DelegatedDecisions {
    /**
     * Decisions by day, and then as they were made.
     *
     * @param after the one that the list goes on from; empty to begin
     * @param atMost how many at once
     */
    List<DelegatedDecision> list(Which which, Optional<DecisionPlace> after, int atMost);

    /** How many there are. */
    int count(Which which);

    /** The boards whose decisions of these days have not been reported, by name. */
    List<String> boardsNotToldOf(Period days);

    /** @param decisions those that it reports; none of them has been reported before */
    void add(BoardReport report, List<DecisionId> decisions);

    /** The reports made, newest first. */
    List<BoardReport> reports(int atMost);

    /**
     * Which decisions are asked for.
     *
     * @param days when they were made
     * @param board whose they are; empty for all boards
     * @param onlyNotReported whether to leave out those that the board has been told of
     */
    record Which(Period days, String board, boolean onlyNotReported) {}

    /**
     * A place in the list, from which it goes on.
     *
     * @param day the day of a decision
     * @param id the decision
     */
    record DecisionPlace(LocalDate day, DecisionId id) {
        public static DecisionPlace of(DelegatedDecision decision) {
            return new DecisionPlace(decision.decidedOn(), decision.id());
        }
    }
}
