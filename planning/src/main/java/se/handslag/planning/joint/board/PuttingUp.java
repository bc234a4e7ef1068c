package se.handslag.planning.joint.board;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.joint.board.CannotUseBoard.Why;

/** Puts a person on the board: anyone in the team does, with a reason and a first agreement. */
public final class PuttingUp {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Boards boards;
    private final BoardRules rules;
    private final Clock clock;

    @Inject
    public PuttingUp(UnitOfWork unitOfWork, CaseFiles files, Boards boards, BoardRules rules, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.boards = boards;
        this.rules = rules;
        this.clock = clock;
    }

    public Outcome<BoardMove, CannotUseBoard> handle(Actor actor, PutUp command) {
        return unitOfWork.call(actor, Act.writing("board.put-up", command.caseId()), () -> put(actor, command));
    }

    private Outcome<BoardMove, CannotUseBoard> put(Actor actor, PutUp command) {
        Optional<CaseFile> held = files.hold(command.caseId());
        Optional<CannotUseBoard> fault = rules.whyNot(actor, held).or(() -> whyNot(actor, held.orElseThrow(), command));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        CaseFile file = held.orElseThrow();
        BoardMove move = new BoardMove(
                TimeOrderedIds.next(clock),
                file.id(),
                BoardEntryId.next(clock),
                BoardStep.UP,
                command.reason(),
                rules.said(file.team(), command.reason()),
                command.words().strip(),
                Optional.empty(),
                command.meeting(),
                Signature.of(actor, clock.instant()));
        boards.add(move);
        rules.agree(actor, file, move.entry(), command.first(), command.meeting());
        rules.takenUp(actor, file, command.meeting());
        return rules.copy(actor, move, command.copyTo())
                .<Outcome<BoardMove, CannotUseBoard>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(move));
    }

    private Optional<CannotUseBoard> whyNot(Actor actor, CaseFile file, PutUp command) {
        if (rules.up(file).isPresent()) {
            return BoardRules.refused(Why.ON_THE_BOARD);
        } else if (!rules.template(file.team()).orElseThrow().reasons().contains(command.reason())) {
            return BoardRules.refused(Why.NO_REASON);
        } else if (command.words().length() > BoardMove.LONGEST_WORDS) {
            return BoardRules.refused(Why.TOO_LONG);
        }
        return rules.whyNot(actor, file, command.first()).or(() -> rules.whyNotAt(actor, file, command.meeting()));
    }
}
