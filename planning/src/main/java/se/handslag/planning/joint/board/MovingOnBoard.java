package se.handslag.planning.joint.board;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.joint.board.CannotUseBoard.Why;

/** Moves a person on the board to another reason, or says that the one they are there for still is right. */
public final class MovingOnBoard {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Boards boards;
    private final BoardRules rules;
    private final Clock clock;

    @Inject
    public MovingOnBoard(UnitOfWork unitOfWork, CaseFiles files, Boards boards, BoardRules rules, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.boards = boards;
        this.rules = rules;
        this.clock = clock;
    }

    public Outcome<BoardMove, CannotUseBoard> handle(Actor actor, MoveOnBoard command) {
        return unitOfWork.call(actor, Act.writing("board.move", command.caseId()), () -> move(actor, command));
    }

    /** The team has been asked again whether the board is right, and it is. @param words why; may be blank */
    public Outcome<BoardMove, CannotUseBoard> keep(Actor actor, CaseId caseId, String words) {
        return unitOfWork.call(actor, Act.writing("board.keep", caseId), () -> {
            Optional<CaseFile> file = files.hold(caseId);
            Optional<CannotUseBoard> fault = rules.whyNot(actor, file);
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            Optional<BoardEntry> entry = rules.up(file.orElseThrow());
            if (entry.isEmpty()) {
                return Outcome.refused(CannotUseBoard.because(Why.NOT_ON_THE_BOARD));
            } else if (words.length() > BoardMove.LONGEST_WORDS) {
                return Outcome.refused(CannotUseBoard.because(Why.TOO_LONG));
            }
            return Outcome.done(add(
                    actor, file.get(), entry.get(), BoardStep.KEPT, entry.get().reason(), words));
        });
    }

    private Outcome<BoardMove, CannotUseBoard> move(Actor actor, MoveOnBoard command) {
        Optional<CaseFile> file = files.hold(command.caseId());
        Optional<CannotUseBoard> fault = rules.whyNot(actor, file);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Optional<BoardEntry> entry = rules.up(file.orElseThrow());
        Optional<Why> wrong = whyNot(file.orElseThrow(), entry, command);
        if (wrong.isPresent()) {
            return Outcome.refused(CannotUseBoard.because(wrong.get()));
        }
        BoardMove move =
                add(actor, file.orElseThrow(), entry.orElseThrow(), BoardStep.MOVED, command.reason(), command.words());
        return rules.copy(actor, move, command.copyTo())
                .<Outcome<BoardMove, CannotUseBoard>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(move));
    }

    private Optional<Why> whyNot(CaseFile file, Optional<BoardEntry> entry, MoveOnBoard command) {
        if (entry.isEmpty()) {
            return Optional.of(Why.NOT_ON_THE_BOARD);
        } else if (!rules.template(file.team()).orElseThrow().reasons().contains(command.reason())) {
            return Optional.of(Why.NO_REASON);
        } else if (entry.get().reason().equals(command.reason())) {
            return Optional.of(Why.THERE_ALREADY);
        } else if (command.seen()
                .filter(seen -> !seen.equals(entry.get().last().id()))
                .isPresent()) {
            return Optional.of(Why.CHANGED);
        }
        return command.words().length() > BoardMove.LONGEST_WORDS ? Optional.of(Why.TOO_LONG) : Optional.empty();
    }

    private BoardMove add(Actor actor, CaseFile file, BoardEntry entry, BoardStep what, String reason, String words) {
        BoardMove move = new BoardMove(
                TimeOrderedIds.next(clock),
                entry.caseId(),
                entry.id(),
                what,
                reason,
                rules.said(file.team(), reason),
                words.strip(),
                Optional.empty(),
                Optional.empty(),
                Signature.of(actor, clock.instant()));
        boards.add(move);
        return move;
    }
}
