package se.handslag.planning.joint.board;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.Journal;
import se.handslag.core.journal.NoteDraft;
import se.handslag.core.journal.NoteId;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.joint.meeting.MeetingId;

/**
 * Lays a draft of a note before each one who agreed to do something at a meeting, one for each person.
 *
 * <p>A draft is working material that only its author sees. Nothing comes into the journal but by the author's own signature.
 */
public final class DraftingAfterMeeting {
    private final UnitOfWork unitOfWork;
    private final ReadingBoard reading;
    private final Journal journal;
    private final Clock clock;

    @Inject
    public DraftingAfterMeeting(UnitOfWork unitOfWork, ReadingBoard reading, Journal journal, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.reading = reading;
        this.journal = journal;
        this.clock = clock;
    }

    private record Whose(CaseId caseId, StaffId owner) {}

    /** @return how many drafts were laid; a draft that is there already, or that has been signed, is left as it is */
    public int handle(Actor actor, DraftAfterMeeting command) {
        Map<Whose, List<String>> all = new LinkedHashMap<>();
        for (BoardAgreement agreement : reading.agreedAt(actor, command.meeting())) {
            Whose whose = new Whose(agreement.caseId(), agreement.owner().staff());
            Optional.ofNullable(command.lines().get(agreement.id()))
                    .ifPresent(line -> all.computeIfAbsent(whose, it -> new ArrayList<>(List.of(command.heading())))
                            .add(line));
        }
        int laid = 0;
        for (Map.Entry<Whose, List<String>> entry : all.entrySet()) {
            laid += lay(actor, command.meeting(), entry.getKey(), String.join("\n", entry.getValue())) ? 1 : 0;
        }
        return laid;
    }

    private boolean lay(Actor actor, MeetingId meeting, Whose whose, String text) {
        return unitOfWork.call(actor, Act.writing("board.draft", whose.caseId()), () -> {
            NoteId id = id(meeting, whose);
            if (journal.find(id).isPresent() || journal.draft(id, whose.owner()).isPresent()) {
                return false;
            }
            journal.keep(new NoteDraft(
                    id, whose.caseId(), whose.owner(), ContactKind.OTHER.code(), "", text, clock.instant()));
            return true;
        });
    }

    /** The same for the same meeting, person and author, so that who asks twice lays nothing twice. */
    private static NoteId id(MeetingId meeting, Whose whose) {
        String name = meeting + " " + whose.caseId() + " " + whose.owner();
        return new NoteId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
