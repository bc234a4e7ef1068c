package se.handslag.planning.joint.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.person.PersonalData;

/**
 * One person on the board, as whoever looks may see them.
 *
 * @param file whose
 * @param own this authority's own entry; empty when only the other authority has the person on its board
 * @param received the other authority's entry as it was last handed over, if the person was on its board then
 * @param contact when the person was last reached
 * @param hasCrisisPlan whether this authority has a crisis plan
 * @param goal the goal of this authority's plan that is to be followed up first
 */
public record BoardCard(
        CaseFile file,
        Optional<BoardEntry> own,
        Optional<ReceivedCopy> received,
        LastContact contact,
        boolean hasCrisisPlan,
        Optional<String> goal)
        implements PersonalData {

    /**
     * When the person was last reached.
     *
     * @param on the day, as the contacts here tell; empty if never
     * @param countedFrom the day that the time without contact is counted from: the last contact, or when the file was opened
     * @param most the longest time without contact by the model, in days; empty where it says nothing
     */
    public record LastContact(Optional<LocalDate> on, LocalDate countedFrom, OptionalInt most) {
        public OptionalLong days(LocalDate today) {
            return on.map(day -> OptionalLong.of(ChronoUnit.DAYS.between(day, today)))
                    .orElse(OptionalLong.empty());
        }

        /** Whether it is longer ago than the model says. */
        public boolean isLate(LocalDate today) {
            return most.isPresent() && countedFrom.plusDays(most.getAsInt()).isBefore(today);
        }

        /** The last day on which contact is in time; empty where the model says nothing. */
        public Optional<LocalDate> latest() {
            return most.isPresent() ? Optional.of(countedFrom.plusDays(most.getAsInt())) : Optional.empty();
        }
    }

    /** The other authority's entry as it was last handed over. */
    public Optional<BoardCopy> theirs() {
        return received.map(copy -> BoardCopy.read(copy.item().content()));
    }

    /** Why the person is on the board: one's own reason before the other authority's. */
    public String reason() {
        return own.map(BoardEntry::reason)
                .orElseGet(() -> theirs().map(BoardCopy::reason).orElse(""));
    }

    @Override
    public String toString() {
        return "BoardCard[" + file.id() + "]";
    }
}
