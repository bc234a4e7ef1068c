package se.handslag.planning.joint.board;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import se.handslag.core.team.board.BoardTemplate;
import se.handslag.core.team.board.TakeDown;
import se.handslag.planning.joint.board.CannotUseBoard.Why;

/**
 * Takes a person down from the board, back to the plan: with the reason, and someone who follows up within the time of the model.
 *
 * <p>Where the model says that the team takes down at its meeting, that holds for everyone who can be talked of there; a person whose identity
 * is protected never is, and is taken down by whoever in the team may open the file.
 */
public final class TakingDown {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Boards boards;
    private final BoardRules rules;
    private final Colleagues colleagues;
    private final Clock clock;

    @Inject
    public TakingDown(
            UnitOfWork unitOfWork,
            CaseFiles files,
            Boards boards,
            BoardRules rules,
            Colleagues colleagues,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.boards = boards;
        this.rules = rules;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    public Outcome<BoardMove, CannotUseBoard> handle(Actor actor, TakeDownFromBoard command) {
        return unitOfWork.call(actor, Act.writing("board.take-down", command.caseId()), () -> take(actor, command));
    }

    /** The one who was to follow up after the taking down, or a colleague of theirs, has done so. */
    public Outcome<BoardMove, CannotUseBoard> followedUp(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.writing("board.follow-up", caseId), () -> {
            Optional<CaseFile> file = files.hold(caseId);
            Optional<CannotUseBoard> fault = rules.whyNot(actor, file);
            Optional<BoardEntry> entry =
                    boards.awaitingFollowUp(List.of(caseId)).stream().findFirst();
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            } else if (entry.isEmpty()) {
                return Outcome.refused(CannotUseBoard.because(Why.NOTHING_TO_FOLLOW_UP));
            }
            BoardMove move = new BoardMove(
                    TimeOrderedIds.next(clock),
                    caseId,
                    entry.get().id(),
                    BoardStep.FOLLOWED_UP,
                    "",
                    "",
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Signature.of(actor, clock.instant()));
            boards.add(move);
            return Outcome.done(move);
        });
    }

    private Outcome<BoardMove, CannotUseBoard> take(Actor actor, TakeDownFromBoard command) {
        Optional<CaseFile> held = files.hold(command.caseId());
        Optional<CannotUseBoard> fault = rules.whyNot(actor, held).or(() -> whyNot(actor, held.orElseThrow(), command));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        CaseFile file = held.orElseThrow();
        BoardMove move = new BoardMove(
                TimeOrderedIds.next(clock),
                file.id(),
                rules.up(file).orElseThrow().id(),
                BoardStep.DOWN,
                "",
                "",
                command.words().strip(),
                command.on()
                        .map(day ->
                                new FollowUpAfter(follower(actor, file, command).orElseThrow(), day)),
                command.meeting(),
                Signature.of(actor, clock.instant()));
        boards.add(move);
        rules.takenUp(actor, file, command.meeting());
        return rules.copy(actor, move, command.copyTo())
                .<Outcome<BoardMove, CannotUseBoard>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(move));
    }

    private Optional<CannotUseBoard> whyNot(Actor actor, CaseFile file, TakeDownFromBoard command) {
        BoardTemplate template = rules.template(file.team()).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        LocalDate latest = today.plusDays(template.followUpWithinDays());
        if (rules.up(file).isEmpty()) {
            return BoardRules.refused(Why.NOT_ON_THE_BOARD);
        } else if (template.takeDown() == TakeDown.AT_A_MEETING
                && command.meeting().isEmpty()
                && !file.isProtected()) {
            return BoardRules.refused(Why.ONLY_AT_A_MEETING);
        } else if (command.words().isBlank()) {
            return BoardRules.refused(Why.WHY_DOWN);
        } else if (command.words().length() > BoardMove.LONGEST_WORDS) {
            return BoardRules.refused(Why.TOO_LONG);
        } else if (command.on().isEmpty() || follower(actor, file, command).isEmpty()) {
            return BoardRules.refused(Why.NO_FOLLOW_UP);
        } else if (command.on().get().isBefore(today)) {
            return BoardRules.refused(Why.IN_THE_PAST);
        } else if (command.on().get().isAfter(latest)) {
            return Optional.of(CannotUseBoard.notFollowedUpBy(latest));
        }
        return rules.whyNotAt(actor, file, command.meeting());
    }

    private Optional<Colleague> follower(Actor actor, CaseFile file, TakeDownFromBoard command) {
        return command.owner().flatMap(staff -> colleagues.find(actor, file.team(), staff));
    }
}
