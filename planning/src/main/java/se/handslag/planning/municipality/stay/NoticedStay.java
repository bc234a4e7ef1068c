package se.handslag.planning.municipality.stay;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.stay.NoticeForm;
import se.handslag.planning.joint.stay.StayNotice;

/**
 * A stay as the notices tell of it.
 *
 * @param notices those of one admission, the first first; never none
 */
public record NoticedStay(List<Told> notices) implements PersonalData {
    public NoticedStay {
        notices = List.copyOf(notices);
    }

    /**
     * A notice that has come.
     *
     * @param copy as it came
     * @param notice what it says
     */
    public record Told(ReceivedCopy copy, StayNotice notice) implements PersonalData {
        @Override
        public String toString() {
            return "Told[" + copy.id() + "]";
        }
    }

    /** What was told last. */
    public StayNotice last() {
        return notices.get(notices.size() - 1).notice();
    }

    public Instant admittedAt() {
        return last().admittedAt();
    }

    /** The notice that the person is ready to leave, while it stands and they have not left. */
    public Optional<Told> ready() {
        Told last = notices.get(notices.size() - 1);
        return last.notice().form() == NoticeForm.READY ? Optional.of(last) : Optional.empty();
    }

    /** Whether the person is in hospital, as far as the municipality has been told. */
    public boolean isGoingOn() {
        return last().form() != NoticeForm.DISCHARGED;
    }

    @Override
    public String toString() {
        return "NoticedStay[" + notices.size() + "]";
    }
}
