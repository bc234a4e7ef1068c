package se.handslag.planning.joint.board;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
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

/** Agrees on who does what for a person on the board, and says when it is done. */
public final class Agreeing {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Boards boards;
    private final BoardRules rules;
    private final Clock clock;

    @Inject
    public Agreeing(UnitOfWork unitOfWork, CaseFiles files, Boards boards, BoardRules rules, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.boards = boards;
        this.rules = rules;
        this.clock = clock;
    }

    public Outcome<BoardEntryId, CannotUseBoard> handle(Actor actor, Agree command) {
        return unitOfWork.call(actor, Act.writing("board.agree", command.caseId()), () -> {
            Optional<CaseFile> held = files.hold(command.caseId());
            Optional<CannotUseBoard> fault =
                    rules.whyNot(actor, held).or(() -> whyNot(actor, held.orElseThrow(), command));
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            CaseFile file = held.orElseThrow();
            BoardEntryId entry = rules.up(file).orElseThrow().id();
            rules.agree(actor, file, entry, command.agreement(), command.meeting());
            rules.takenUp(actor, file, command.meeting());
            return Outcome.done(entry);
        });
    }

    private Optional<CannotUseBoard> whyNot(Actor actor, CaseFile file, Agree command) {
        return rules.up(file).isEmpty()
                ? BoardRules.refused(Why.NOT_ON_THE_BOARD)
                : rules.whyNot(actor, file, command.agreement())
                        .or(() -> rules.whyNotAt(actor, file, command.meeting()));
    }

    /** Says that an agreement is done, open after all, or not to be done any more. What is so already is not said twice. */
    public Outcome<UUID, CannotUseBoard> mark(Actor actor, CaseId caseId, UUID agreement, AgreementState state) {
        return unitOfWork.call(actor, Act.writing("board.mark", caseId), () -> {
            Optional<CannotUseBoard> fault = rules.whyNot(actor, files.hold(caseId));
            Optional<StandingAgreement> standing = boards.agreement(agreement)
                    .filter(it -> it.agreement().caseId().equals(caseId));
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            } else if (standing.isEmpty()) {
                return Outcome.refused(CannotUseBoard.because(Why.NO_SUCH_AGREEMENT));
            }
            if (standing.get().state() != state) {
                boards.add(new AgreementMark(
                        TimeOrderedIds.next(clock), caseId, agreement, state, Signature.of(actor, clock.instant())));
            }
            return Outcome.done(agreement);
        });
    }
}
