package se.handslag.planning.joint.transfer;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.disclosure.acknowledge.Acknowledgement;
import se.handslag.core.disclosure.acknowledge.Acknowledgements;
import se.handslag.core.person.PersonalData;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.PlanningItems;

/** Reads a person's transfers: those planned here, and those that the other authority has handed over. */
public final class ReadingTransfers {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Transfers transfers;
    private final ReceivedCopies copies;
    private final Acknowledgements acknowledgements;
    private final Teams teams;
    private final Clock clock;

    @Inject
    public ReadingTransfers(
            UnitOfWork unitOfWork,
            CaseFiles files,
            Transfers transfers,
            ReceivedCopies copies,
            Acknowledgements acknowledgements,
            Teams teams,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.transfers = transfers;
        this.copies = copies;
        this.acknowledgements = acknowledgements;
        this.teams = teams;
        this.clock = clock;
    }

    /**
     * The transfers in a case.
     *
     * @param open whether the file is
     * @param readiness for how many months the team is ready to take someone back; empty where it is not
     * @param own those planned here, the last one first
     * @param come what the other authority has told of its transfers, the newest first
     */
    public record Here(boolean open, OptionalInt readiness, List<Own> own, List<Come> come) implements PersonalData {
        public Here {
            own = List.copyOf(own);
            come = List.copyOf(come);
        }

        @Override
        public String toString() {
            return "Here[" + own.size() + ", " + come.size() + "]";
        }
    }

    /**
     * A transfer planned here.
     *
     * @param course with what was done
     * @param state where it stands today
     * @param readyUntil the last day to take the person back without further ceremony
     */
    public record Own(TransferCourse course, TransferState state, Optional<LocalDate> readyUntil)
            implements PersonalData {
        @Override
        public String toString() {
            return "Own[" + course + "]";
        }
    }

    /**
     * What has come of a transfer.
     *
     * @param copy as it came
     * @param receipt who acknowledged it here
     * @param refused that it was refused here
     * @param calledOff whether the other authority has called it off since
     */
    public record Come(
            ReceivedCopy copy, Optional<Acknowledgement> receipt, Optional<HandoverRefused> refused, boolean calledOff)
            implements PersonalData {
        /** What it tells. */
        public HandoverForm form() {
            return HandoverForm.ofCode(copy.item().content().getOrDefault(HandoverSource.FORM, ""))
                    .orElse(HandoverForm.PLANNED);
        }

        /** Whether someone here is to say whether they take over. */
        public boolean waits() {
            return receipt.isEmpty() && !calledOff;
        }

        @Override
        public String toString() {
            return "Come[" + copy.id() + "]";
        }
    }

    public Optional<Here> about(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("transfer.read", caseId), () -> files.find(caseId)
                .map(this::here));
    }

    private Here here(CaseFile file) {
        OptionalInt months = TransferRule.readiness(teams, file);
        LocalDate today = LocalDate.now(clock);
        List<Own> own = transfers.about(Set.of(file.id())).stream()
                .map(course -> new Own(course, course.state(today, months), course.readyUntil(months)))
                .toList();
        return new Here(file.isOpen(), months, own, come(file.id()));
    }

    private List<Come> come(CaseId caseId) {
        List<ReceivedCopy> all = copies.about(caseId).stream()
                .filter(copy -> copy.item().kind().equals(PlanningItems.HANDOVER))
                .toList();
        Map<DisclosureId, Acknowledgement> receipts = acknowledgements.about(caseId).stream()
                .collect(Collectors.toMap(Acknowledgement::disclosure, Function.identity(), (first, again) -> first));
        Map<UUID, HandoverRefused> refused = transfers.refused(caseId).stream()
                .collect(Collectors.toMap(HandoverRefused::handover, Function.identity()));
        Set<String> calledOff = all.stream()
                .filter(copy -> HandoverForm.WITHDRAWN
                        .code()
                        .equals(copy.item().content().get(HandoverSource.FORM)))
                .map(copy -> copy.item().content().getOrDefault(HandoverSource.TRANSFER, ""))
                .collect(Collectors.toSet());
        return all.stream()
                .map(copy -> new Come(
                        copy,
                        Optional.ofNullable(receipts.get(copy.id())),
                        Optional.ofNullable(refused.get(copy.item().id())),
                        calledOff.contains(copy.item().content().getOrDefault(HandoverSource.TRANSFER, ""))))
                .toList();
    }
}
