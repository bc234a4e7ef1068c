package se.handslag.planning.joint.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.person.PersonalData;

/**
 * One stay of one person on this authority's board, as its moves have made it.
 *
 * @param id which
 * @param caseId whose case
 * @param moves what was done, the first one first; never empty
 * @param agreements what was agreed meanwhile, the first one first
 */
public record BoardEntry(BoardEntryId id, CaseId caseId, List<BoardMove> moves, List<StandingAgreement> agreements)
        implements PersonalData {
    public BoardEntry {
        moves = List.copyOf(moves);
        agreements = List.copyOf(agreements);
    }

    public BoardMove last() {
        return moves.get(moves.size() - 1);
    }

    public boolean isUp() {
        return down().isEmpty();
    }

    /** Why the person is, or last was, on the board: an id of the team's board. */
    public String reason() {
        return moves.stream()
                .map(BoardMove::reason)
                .filter(reason -> !reason.isEmpty())
                .reduce((earlier, later) -> later)
                .orElse("");
    }

    /** The same as the team said it then. */
    public String reasonSaid() {
        return moves.stream()
                .map(BoardMove::reasonSaid)
                .filter(said -> !said.isEmpty())
                .reduce((earlier, later) -> later)
                .orElse("");
    }

    public LocalDate since() {
        return Dates.day(moves.get(0).by().at());
    }

    /** How many days the person has been on the board; 0 on the first. */
    public long daysOn(LocalDate day) {
        return ChronoUnit.DAYS.between(since(), day);
    }

    /** When the team last said that the board is right: put up, moved or kept. */
    public LocalDate heldRightOn() {
        return moves.stream()
                .filter(move -> move.what() != BoardStep.DOWN && move.what() != BoardStep.FOLLOWED_UP)
                .map(move -> Dates.day(move.by().at()))
                .max(Comparator.naturalOrder())
                .orElseGet(this::since);
    }

    /** The next agreed contact with the person. */
    public Optional<LocalDate> nextContact() {
        return agreements.stream()
                .filter(StandingAgreement::isOpen)
                .map(StandingAgreement::agreement)
                .filter(agreement -> agreement.kind().meetsThePerson())
                .map(BoardAgreement::on)
                .min(Comparator.naturalOrder());
    }

    /** Who is to follow up, while nobody has. */
    public Optional<FollowUpAfter> awaitsFollowUp() {
        return last().what() == BoardStep.DOWN ? last().follow() : Optional.empty();
    }

    public Optional<BoardMove> down() {
        return moves.stream().filter(move -> move.what() == BoardStep.DOWN).findFirst();
    }

    @Override
    public String toString() {
        return "BoardEntry[" + id + "]";
    }
}
