package se.handslag.core.block;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.StaffId;
import se.handslag.core.person.PersonalData;

/**
 * What is blocked in one file on a day, and what is opened there now; it answers for any actor of the authority.
 *
 * @param inForce the blocks between units that no one has lifted for everyone
 * @param objects whether the person objects to being made available to other authorities
 * @param senders the authorities whose copies, handed over on consent, are closed here
 * @param open emergency openings that are open at this moment
 * @param today the day
 */
public record FileBlocks(
        List<BlockHistory> inForce,
        boolean objects,
        Set<AuthorityId> senders,
        List<EmergencyOpening> open,
        LocalDate today)
        implements PersonalData {
    /** Where nothing is blocked. */
    public static final FileBlocks NONE = new FileBlocks(List.of(), false, Set.of(), List.of(), LocalDate.EPOCH);

    /** What a block says of an act. */
    public enum Answer {
        /** It does not concern the act. */
        NOT_CONCERNED,
        /** The act is closed to the actor. */
        CLOSED,
        /** It would be closed, and is open to the actor in an emergency. */
        EMERGENCY;

        /** What follows from each. */
        public <X> X match(Supplier<X> notConcerned, Supplier<X> closed, Supplier<X> emergency) {
            return switch (this) {
                case NOT_CONCERNED -> notConcerned.get();
                case CLOSED -> closed.get();
                case EMERGENCY -> emergency.get();
            };
        }
    }

    public FileBlocks {
        inForce = List.copyOf(inForce);
        senders = Set.copyOf(senders);
        open = List.copyOf(open);
    }

    /** Whether the actor may do the act, as far as blocks are concerned. */
    public Answer answer(Actor actor, Act act) {
        Optional<RecordPart> about = RecordPart.of(act);
        if (inForce.isEmpty() || about.isEmpty()) {
            return Answer.NOT_CONCERNED;
        }
        Set<RecordPart> closed = closedTo(actor.unit());
        Set<RecordPart> opened = openTo(actor.staff());
        if (about.get() == RecordPart.PLANS && reaches(closed, RecordPart.PLANS)) {
            return reaches(opened, RecordPart.PLANS) ? Answer.EMERGENCY : Answer.CLOSED;
        } else if (closed.contains(RecordPart.FILE)) {
            return RecordPart.opens(opened, act) ? Answer.EMERGENCY : Answer.CLOSED;
        }
        boolean readsWhatWasOpened = RecordPart.isOfTheJournal(act)
                && Stream.of(RecordPart.NOTES, RecordPart.COPIES)
                        .anyMatch(part -> closed.contains(part) && reaches(opened, part));
        return readsWhatWasOpened ? Answer.EMERGENCY : Answer.NOT_CONCERNED;
    }

    /** The parts that are blocked from a unit, whatever is opened. */
    public Set<RecordPart> closedTo(String unit) {
        return parts(history -> history.closesFor(unit, today));
    }

    /** Whether anything at all is closed to a unit, by a block here or at an authority that handed something over. */
    public boolean isAnythingClosedTo(String unit) {
        return !senders.isEmpty() || !closedTo(unit).isEmpty();
    }

    /** The parts that an emergency has opened to this member of staff. */
    public Set<RecordPart> openTo(StaffId staff) {
        Set<RecordPart> parts = EnumSet.noneOf(RecordPart.class);
        open.stream().filter(one -> one.opened().staff().equals(staff)).forEach(one -> parts.addAll(one.parts()));
        return parts;
    }

    /** Whether the actor does not get to read a note. @param unit the unit of the one who signed it; empty when nobody kept it */
    public boolean hidesNote(Actor actor, StaffId author, Optional<String> unit) {
        if (author.equals(actor.staff()) || reaches(openTo(actor.staff()), RecordPart.NOTES)) {
            return false;
        }
        return inForce.stream()
                .filter(history -> history.closesFor(actor.unit(), today))
                .anyMatch(history -> history.block().parts().contains(RecordPart.FILE)
                                && unit.filter(actor.unit()::equals).isEmpty()
                        || history.block().parts().contains(RecordPart.NOTES) && isOf(history.block(), unit));
    }

    /** Whether the actor does not get to read of a part as such. */
    public boolean hides(Actor actor, RecordPart part) {
        return reaches(closedTo(actor.unit()), part) && !reaches(openTo(actor.staff()), part);
    }

    /** Whether the actor does not get to read a copy that came from another authority. */
    public boolean hidesCopy(Actor actor, AuthorityId from, boolean onConsent) {
        return isClosedBySender(from, onConsent) || hides(actor, RecordPart.COPIES);
    }

    /** Whether the one who handed the copy over has told that it is blocked. Nothing opens it here. */
    public boolean isClosedBySender(AuthorityId from, boolean onConsent) {
        return onConsent && senders.contains(from);
    }

    /** Whether a note goes to no other authority on consent. @param unit the unit of the one who signed it */
    public boolean keepsNote(Optional<String> unit) {
        return inForce.stream()
                .anyMatch(history -> history.block().parts().contains(RecordPart.FILE)
                        || history.block().parts().contains(RecordPart.NOTES) && isOf(history.block(), unit));
    }

    /** Whether an item of a kind goes to no other authority on consent, by the part of the file that it stands in. */
    public boolean keeps(ItemKind kind) {
        return reaches(parts(history -> true), RecordPart.of(kind));
    }

    private Set<RecordPart> parts(Predicate<BlockHistory> which) {
        return inForce.stream()
                .filter(which)
                .flatMap(history -> history.block().parts().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RecordPart.class)));
    }

    private static boolean isOf(Block block, Optional<String> unit) {
        return unit.filter(known -> !known.equals(block.unit())).isEmpty();
    }

    private static boolean reaches(Set<RecordPart> parts, RecordPart part) {
        return parts.contains(part) || parts.contains(RecordPart.FILE);
    }

    @Override
    public String toString() {
        return "FileBlocks[masked]";
    }
}
