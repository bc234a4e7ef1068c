package se.handslag.planning.joint.inform;

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
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.person.PersonalData;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.PlanningItems;

/** Writes down, in the record of the one who told it, that the person has been told of support and care. */
public final class RecordingInformation {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Informations informations;
    private final ReceivedCopies copies;
    private final Disclosing disclosing;
    private final Clock clock;

    @Inject
    public RecordingInformation(
            UnitOfWork unitOfWork,
            CaseFiles files,
            Informations informations,
            ReceivedCopies copies,
            Disclosing disclosing,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.informations = informations;
        this.copies = copies;
        this.disclosing = disclosing;
        this.clock = clock;
    }

    public Outcome<InformationGiven, CannotRecordInformation> handle(Actor actor, RecordInformation command) {
        return unitOfWork.call(
                actor, Act.writing("information.record", command.caseId()), () -> record(actor, command));
    }

    /**
     * @param own told by this authority's own staff, newest first
     * @param received copies of what the other authority's staff have told, newest first
     */
    public record Told(List<InformationGiven> own, List<ReceivedCopy> received) implements PersonalData {
        @Override
        public String toString() {
            return "Told";
        }
    }

    /** What the person has been told, as far as this authority knows. */
    public Told read(Actor actor, CaseId caseId) {
        return unitOfWork.call(
                actor,
                Act.reading("information.read", caseId),
                () -> new Told(
                        informations.about(caseId),
                        copies.about(caseId).stream()
                                .filter(copy -> copy.item().kind().equals(PlanningItems.INFORMATION))
                                .toList()));
    }

    private Outcome<InformationGiven, CannotRecordInformation> record(Actor actor, RecordInformation command) {
        Optional<CaseFile> file = files.find(command.caseId());
        if (file.isEmpty()) {
            return Outcome.refused(CannotRecordInformation.NO_SUCH_CASE);
        }
        Optional<CannotRecordInformation> fault = fault(actor, file.get(), command);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        InformationGiven information = new InformationGiven(
                new InformationId(TimeOrderedIds.next(clock)),
                command.caseId(),
                command.on(),
                command.told().strip(),
                command.recommended().strip(),
                command.help(),
                command.helpWith().strip(),
                Signature.of(actor, clock.instant()));
        informations.add(information);
        if (command.copyTo().isPresent()) {
            DiscloseItem copy = new DiscloseItem(
                    command.caseId(),
                    PlanningItems.INFORMATION,
                    information.id().value(),
                    command.copyTo().get(),
                    Ground.CONSENT,
                    "");
            Optional<CannotRecordInformation> stopped = disclosing
                    .handle(actor, copy.seen(command.protectionSeen()))
                    .match(done -> Optional.empty(), why -> Optional.of(stopped(why)));
            if (stopped.isPresent()) {
                return Outcome.refused(stopped.get());
            }
        }
        return Outcome.done(information);
    }

    private static CannotRecordInformation stopped(CannotDisclose why) {
        if (why instanceof CannotDisclose.ProtectionNotSeen) {
            return CannotRecordInformation.PROTECTION_NOT_SEEN;
        }
        return why instanceof CannotDisclose.Blocked
                ? CannotRecordInformation.BLOCKED_COPY
                : CannotRecordInformation.NO_CONSENT_FOR_COPY;
    }

    private Optional<CannotRecordInformation> fault(Actor actor, CaseFile file, RecordInformation command) {
        if (!actor.may(Mandate.CASE_WORKER) && !actor.may(Mandate.DECISION_MAKER) && !actor.may(Mandate.HEALTH_CARE)) {
            return Optional.of(CannotRecordInformation.NO_MANDATE);
        } else if (!file.isOpen()) {
            return Optional.of(CannotRecordInformation.CASE_CLOSED);
        } else if (command.told().isBlank()) {
            return Optional.of(CannotRecordInformation.NOTHING_TOLD);
        } else if (Math.max(
                        command.told().length(),
                        Math.max(
                                command.recommended().length(),
                                command.helpWith().length()))
                > InformationGiven.LONGEST) {
            return Optional.of(CannotRecordInformation.TOO_LONG);
        } else if (command.on().isAfter(LocalDate.now(clock))) {
            return Optional.of(CannotRecordInformation.IN_THE_FUTURE);
        } else if (command.on().isBefore(Dates.day(file.openedAt()))) {
            return Optional.of(CannotRecordInformation.BEFORE_THE_CASE);
        } else if (command.help() == ApplicationHelp.GIVEN && command.helpWith().isBlank()) {
            return Optional.of(CannotRecordInformation.HELP_WITH_NOTHING);
        }
        return Optional.empty();
    }
}
