package se.handslag.planning.joint.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;

/**
 * A transfer and what has been done in it.
 *
 * @param transfer as it was planned
 * @param events what was done here, the first first
 * @param receipt who acknowledged it at the other authority, where it went there
 * @param refusal why the other authority does not take over, where it has said so
 */
public record TransferCourse(
        Transfer transfer, List<TransferEvent> events, Optional<Signature> receipt, Optional<TheirRefusal> refusal)
        implements PersonalData {
    public TransferCourse {
        events = List.copyOf(events);
    }

    /**
     * That the other authority does not take over.
     *
     * @param reason why
     * @param by who said so there, and when
     */
    public record TheirRefusal(String reason, Signature by) implements PersonalData {
        @Override
        public String toString() {
            return "TheirRefusal[" + by.authority() + "]";
        }
    }

    public TransferId id() {
        return transfer.id();
    }

    /** Where it stands on a day. @param months for how long the team is ready to take someone back; empty where it is not */
    public TransferState state(LocalDate today, OptionalInt months) {
        if (last(TransferStep.WITHDRAWN).isPresent()) {
            return TransferState.WITHDRAWN;
        } else if (last(TransferStep.TAKEN_BACK).isPresent()) {
            return TransferState.TAKEN_BACK;
        } else if (ended().isPresent()) {
            return readyUntil(months).filter(until -> !today.isAfter(until)).isPresent()
                    ? TransferState.READY
                    : TransferState.OVER;
        } else if (refusal.isPresent() || last(TransferStep.REFUSED).isPresent()) {
            return TransferState.REFUSED;
        }
        return isAcknowledged() ? TransferState.OVERLAP : TransferState.WAITS;
    }

    /** Whether whoever takes over has said that they do. */
    public boolean isAcknowledged() {
        return receipt.isPresent() || last(TransferStep.ACKNOWLEDGED).isPresent();
    }

    /** That it ended. */
    public Optional<TransferEvent> ended() {
        return last(TransferStep.ENDED);
    }

    /** The last day on which the person can be taken back without further ceremony; empty before it has ended, or without readiness. */
    public Optional<LocalDate> readyUntil(OptionalInt months) {
        return months.isEmpty() ? Optional.empty() : ended().map(end -> end.on().plusMonths(months.getAsInt()));
    }

    /** The day on which it is to be followed up; empty once it has been, and when there is none. */
    public Optional<LocalDate> followUpDue() {
        return last(TransferStep.FOLLOWED_UP).isPresent()
                        || last(TransferStep.TAKEN_BACK).isPresent()
                ? Optional.empty()
                : ended().flatMap(TransferEvent::followUpOn);
    }

    public Optional<TransferEvent> last(TransferStep step) {
        return events.stream().filter(event -> event.step() == step).reduce((earlier, later) -> later);
    }

    @Override
    public String toString() {
        return "TransferCourse[" + transfer.id() + "]";
    }
}
