package se.handslag.decisions.municipality.board;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.RefusedAct;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.municipality.board.DelegatedDecisions.DecisionPlace;
import se.handslag.decisions.municipality.board.DelegatedDecisions.Which;

/**
 * Lists the decisions made on delegation, for those who answer for the service.
 *
 * <p>The board is to be told of every one, so that none is left out for who the reader is; a decision stands there with the number of its
 * case, and with nobody's name but the decider's. Opening the case is another question, which the rules of access answer.
 */
public final class ListingDelegatedDecisions {
    /** How many are held in memory at once, and how many stand on a page. */
    public static final int AT_ONCE = 100;

    private static final int REPORTS_SHOWN = 12;

    private final UnitOfWork unitOfWork;
    private final DelegatedDecisions decisions;

    @Inject
    public ListingDelegatedDecisions(UnitOfWork unitOfWork, DelegatedDecisions decisions) {
        this.unitOfWork = unitOfWork;
        this.decisions = decisions;
    }

    /**
     * One page of the list.
     *
     * @param rows the decisions, by day
     * @param next where the list goes on; empty at its end
     * @param total how many there are in all
     * @param notReported how many of these days' decisions the board has not been told of
     * @param boards the boards that have not been told of all
     * @param reports the reports made to boards, newest first
     */
    public record Listed(
            List<DelegatedDecision> rows,
            Optional<DecisionPlace> next,
            int total,
            int notReported,
            List<String> boards,
            List<BoardReport> reports) {}

    /** @throws RefusedAct if the actor does not head the service */
    public Listed page(Actor actor, Which which, Optional<DecisionPlace> after) {
        return unitOfWork.call(actor, Act.reading("delegated.list"), () -> {
            onlyHeads(actor);
            List<DelegatedDecision> rows = decisions.list(which, after, AT_ONCE);
            Period days = which.days();
            return new Listed(
                    rows,
                    rows.size() < AT_ONCE ? Optional.empty() : Optional.of(DecisionPlace.of(rows.get(rows.size() - 1))),
                    decisions.count(which),
                    decisions.count(new Which(days, which.board(), true)),
                    decisions.boardsNotToldOf(days),
                    decisions.reports(REPORTS_SHOWN));
        });
    }

    /**
     * All of them, one after the other, read page by page as they are asked for; for a file.
     *
     * @param reader reads them to the end, at once
     * @throws RefusedAct if the actor does not head the service
     */
    public <T> T all(Actor actor, Which which, Function<Stream<DelegatedDecision>, T> reader) {
        return unitOfWork.call(actor, Act.reading("delegated.file"), () -> {
            onlyHeads(actor);
            return reader.apply(all(decisions, which));
        });
    }

    /** All of them, of which never more than a page is in memory; inside a unit of work. */
    static Stream<DelegatedDecision> all(DelegatedDecisions decisions, Which which) {
        return Stream.iterate(
                        decisions.list(which, Optional.empty(), AT_ONCE),
                        page -> !page.isEmpty(),
                        page -> decisions.list(
                                which, Optional.of(DecisionPlace.of(page.get(page.size() - 1))), AT_ONCE))
                .flatMap(List::stream);
    }

    private static void onlyHeads(Actor actor) {
        if (!actor.may(Mandate.HEAD_OF_SERVICE)) {
            throw new RefusedAct(CannotReportToTheBoard.NOT_HEAD_OF_SERVICE);
        }
    }
}
