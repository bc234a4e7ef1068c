package se.handslag.core.block.emergency;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.block.BlockFacts;
import se.handslag.core.block.Danger;
import se.handslag.core.block.EmergencyOpening;
import se.handslag.core.block.FileBlocks;
import se.handslag.core.block.RecordPart;
import se.handslag.core.block.mode.BlockMode;
import se.handslag.core.block.mode.BlockModes;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.person.PersonalData;
import se.handslag.core.records.UnitOfWork;

/**
 * Opens blocked parts of a file to one member of health-care staff, for as long as the authority's policy says, and closes them again.
 *
 * <p>Patient Data Act (2008:355) 4 kap. 5 § between units; act 2022:913 3 kap. 5 and 6 §§ gives it to care givers alone. It asks to be let in: to
 * be in no team is no hindrance, one's own and relatives' files and a protected identity are.
 */
public final class OpeningInEmergency {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final EmergencyOpenings openings;
    private final BlockModes modes;
    private final BlockFacts facts;
    private final Clock clock;

    @Inject
    public OpeningInEmergency(
            UnitOfWork unitOfWork,
            CaseFiles files,
            EmergencyOpenings openings,
            BlockModes modes,
            BlockFacts facts,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.openings = openings;
        this.modes = modes;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * What the one who stands at the door may know.
     *
     * @param mode how emergencies are handled here
     * @param cannot why nothing can be opened; empty if something can
     * @param closed the parts that are blocked from them
     * @param elsewhere other authorities that have blocked what they handed over
     * @param open what is open to them now, the newest first
     */
    public record AtTheDoor(
            BlockMode.InForce mode,
            Optional<CannotOpenInEmergency> cannot,
            Set<RecordPart> closed,
            Set<AuthorityId> elsewhere,
            List<EmergencyOpening> open)
            implements PersonalData {
        @Override
        public String toString() {
            return "AtTheDoor[masked]";
        }
    }

    public Outcome<EmergencyOpening, CannotOpenInEmergency> handle(Actor actor, OpenInEmergency command) {
        String why = command.why().strip();
        Act act = Act.writing("block.emergency.open", command.caseId()).atTheDoor();
        return unitOfWork.call(actor, why.length() > EmergencyOpening.LONGEST ? act : act.because(why), () -> {
            if (files.hold(command.caseId()).isEmpty()) {
                return Outcome.refused(CannotOpenInEmergency.NO_SUCH_CASE);
            }
            BlockMode.InForce mode = modes.today();
            Optional<CannotOpenInEmergency> fault = whyNot(actor, command, mode, facts.of(command.caseId()));
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            Instant now = clock.instant();
            EmergencyOpening opening = new EmergencyOpening(
                    TimeOrderedIds.next(clock),
                    command.caseId(),
                    Danger.ofCode(command.danger()).orElseThrow(),
                    why,
                    command.parts(),
                    actor.unit(),
                    Signature.of(actor, now),
                    now.plus(Duration.ofMinutes(mode.minutes())));
            openings.add(opening);
            return Outcome.done(opening);
        });
    }

    /** What there is to open; empty if there is no such file here. */
    public Optional<AtTheDoor> atTheDoor(Actor actor, CaseId caseId) {
        Act act = Act.reading("block.emergency.ask", caseId).atTheDoor();
        return unitOfWork.call(actor, act, () -> files.find(caseId).map(file -> {
            FileBlocks blocks = facts.of(caseId);
            BlockMode.InForce mode = modes.today();
            return new AtTheDoor(
                    mode,
                    whyNot(actor, mode, blocks),
                    blocks.closedTo(actor.unit()),
                    blocks.senders(),
                    openTo(actor, blocks));
        }));
    }

    /** What is open to the actor now, the newest first; for the banner on every page about the person. */
    public List<EmergencyOpening> open(Actor actor, CaseId caseId) {
        Act act = Act.reading("block.emergency.ask", caseId).atTheDoor();
        return unitOfWork.call(actor, act, () -> openTo(actor, facts.of(caseId)));
    }

    /** Closes what the actor has opened in this file, and tells how much that was; empty if there is no such file here. */
    public Optional<Integer> close(Actor actor, CaseId caseId) {
        Act act = Act.writing("block.emergency.close", caseId).atTheDoor();
        return unitOfWork.call(actor, act, () -> {
            if (files.hold(caseId).isEmpty()) {
                return Optional.empty();
            }
            Instant now = clock.instant();
            List<EmergencyOpening> mine = openings.about(caseId).stream()
                    .filter(one -> one.isOpen(now))
                    .map(EmergencyHistory::opening)
                    .filter(opening -> opening.opened().staff().equals(actor.staff()))
                    .toList();
            mine.forEach(opening -> {
                UUID id = TimeOrderedIds.next(clock);
                openings.close(opening, id, Signature.of(actor, now));
            });
            return Optional.of(mine.size());
        });
    }

    private static List<EmergencyOpening> openTo(Actor actor, FileBlocks blocks) {
        return blocks.open().stream()
                .filter(opening -> opening.opened().staff().equals(actor.staff()))
                .toList();
    }

    /** Why the actor cannot open anything here at all. */
    private static Optional<CannotOpenInEmergency> whyNot(Actor actor, BlockMode.InForce mode, FileBlocks blocks) {
        boolean somethingIsClosed = !blocks.closedTo(actor.unit()).isEmpty();
        if (!mode.isOn() && !somethingIsClosed) {
            return Optional.of(CannotOpenInEmergency.NOT_USED_HERE);
        } else if (actor.employer().kind() != AuthorityKind.REGION) {
            return Optional.of(CannotOpenInEmergency.NOT_FOR_SOCIAL_SERVICES);
        } else if (!actor.may(Mandate.HEALTH_CARE)) {
            return Optional.of(CannotOpenInEmergency.NOT_HEALTH_CARE);
        } else if (!somethingIsClosed) {
            return Optional.of(
                    blocks.senders().isEmpty()
                            ? CannotOpenInEmergency.NOTHING_BLOCKED
                            : CannotOpenInEmergency.ONLY_BLOCKED_ELSEWHERE);
        }
        return Optional.empty();
    }

    private static Optional<CannotOpenInEmergency> whyNot(
            Actor actor, OpenInEmergency command, BlockMode.InForce mode, FileBlocks blocks) {
        Optional<CannotOpenInEmergency> never = whyNot(actor, mode, blocks);
        String why = command.why().strip();
        if (never.isPresent()) {
            return never;
        } else if (Danger.ofCode(command.danger()).isEmpty()) {
            return Optional.of(CannotOpenInEmergency.NO_DANGER);
        } else if (why.length() < EmergencyOpening.SHORTEST_WHY) {
            return Optional.of(CannotOpenInEmergency.TOO_SHORT);
        } else if (why.length() > EmergencyOpening.LONGEST) {
            return Optional.of(CannotOpenInEmergency.TOO_LONG);
        } else if (command.parts().isEmpty()
                || command.parts().stream().noneMatch(openable(blocks.closedTo(actor.unit()))::contains)) {
            return Optional.of(CannotOpenInEmergency.NO_PARTS);
        } else if (blocks.openTo(actor.staff()).containsAll(command.parts())) {
            return Optional.of(CannotOpenInEmergency.ALREADY_OPEN);
        }
        return Optional.empty();
    }

    /** What can be chosen: each part that is blocked, and all of it; where the whole file is blocked, every part. */
    public static Set<RecordPart> openable(Set<RecordPart> closed) {
        Set<RecordPart> parts = EnumSet.noneOf(RecordPart.class);
        if (closed.contains(RecordPart.FILE)) {
            parts.addAll(EnumSet.allOf(RecordPart.class));
        } else if (!closed.isEmpty()) {
            parts.addAll(closed);
            parts.add(RecordPart.FILE);
        }
        return parts;
    }
}
