package se.handslag.planning.joint.inform;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import se.handslag.planning.joint.inform.apply.ApplicationStep;
import se.handslag.planning.joint.inform.catalogue.CatalogueEntry;

/** Writes down, in the record of the one who told it, that the person has been told of support and care, and strikes what was wrong. */
public final class RecordingInformation {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Informations informations;
    private final ReceivedCopies copies;
    private final Disclosing disclosing;
    private final PickingSupport picking;
    private final Clock clock;

    @Inject
    public RecordingInformation(
            UnitOfWork unitOfWork,
            CaseFiles files,
            Informations informations,
            ReceivedCopies copies,
            Disclosing disclosing,
            PickingSupport picking,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.informations = informations;
        this.copies = copies;
        this.disclosing = disclosing;
        this.picking = picking;
        this.clock = clock;
    }

    public Outcome<InformationGiven, CannotRecordInformation> handle(Actor actor, RecordInformation command) {
        // The others' catalogues lie in stores of their own, and are read before this record is opened.
        List<CatalogueEntry> catalogue = command.picked().isEmpty() ? List.of() : picking.on(actor, command.on());
        return unitOfWork.call(
                actor, Act.writing("information.record", command.caseId()), () -> record(actor, command, catalogue));
    }

    /** Strikes an occasion that was written down wrongly; it stays in the record, and no measure is read from it. */
    public Outcome<StruckInformation, CannotRecordInformation> strike(Actor actor, StrikeInformation command) {
        return unitOfWork.call(
                actor, Act.writing("information.strike", command.caseId()), () -> struck(actor, command));
    }

    /**
     * @param own told by this authority's own staff, newest first
     * @param received copies of what the other authority's staff have told, newest first
     * @param steps what came of it, newest first
     * @param struck what was written down wrongly, newest first
     * @param strikes why it was struck
     */
    public record Told(
            List<InformationGiven> own,
            List<ReceivedCopy> received,
            List<ApplicationStep> steps,
            List<InformationGiven> struck,
            List<StruckInformation> strikes)
            implements PersonalData {
        public Told {
            own = List.copyOf(own);
            received = List.copyOf(received);
            steps = List.copyOf(steps);
            struck = List.copyOf(struck);
            strikes = List.copyOf(strikes);
        }

        /** What came of one occasion, the newest first. */
        public List<ApplicationStep> steps(InformationId information) {
            return steps.stream()
                    .filter(step -> step.information().equals(information))
                    .toList();
        }

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
                                .toList(),
                        informations.steps(caseId),
                        informations.struck(caseId),
                        informations.strikes(caseId)));
    }

    private Outcome<InformationGiven, CannotRecordInformation> record(
            Actor actor, RecordInformation command, List<CatalogueEntry> catalogue) {
        Optional<CaseFile> file = files.hold(command.caseId());
        Optional<CannotRecordInformation> fault = whyNot(actor, file).or(() -> fault(file.orElseThrow(), command));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Optional<List<ToldOf>> of = picking.named(file.orElseThrow().team(), command.picked(), catalogue);
        if (of.isEmpty()) {
            return Outcome.refused(CannotRecordInformation.NO_SUCH_SUPPORT);
        }
        InformationGiven information = new InformationGiven(
                new InformationId(TimeOrderedIds.next(clock)),
                command.caseId(),
                command.on(),
                command.told().strip(),
                command.recommended().strip(),
                command.help(),
                command.helpWith().strip(),
                command.telling(),
                of.get(),
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

    private Outcome<StruckInformation, CannotRecordInformation> struck(Actor actor, StrikeInformation command) {
        Optional<CannotRecordInformation> fault = whyNot(actor, files.hold(command.caseId()));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        } else if (informations.about(command.caseId()).stream()
                .noneMatch(information -> information.id().equals(command.information()))) {
            return Outcome.refused(CannotRecordInformation.NO_SUCH_INFORMATION);
        } else if (command.why().isBlank()) {
            return Outcome.refused(CannotRecordInformation.NO_REASON);
        } else if (command.why().length() > StruckInformation.LONGEST) {
            return Outcome.refused(CannotRecordInformation.REASON_TOO_LONG);
        }
        StruckInformation struck = new StruckInformation(
                TimeOrderedIds.next(clock),
                command.caseId(),
                command.information(),
                command.why().strip(),
                Signature.of(actor, clock.instant()));
        informations.add(struck);
        return Outcome.done(struck);
    }

    private static Optional<CannotRecordInformation> whyNot(Actor actor, Optional<CaseFile> file) {
        if (file.isEmpty()) {
            return Optional.of(CannotRecordInformation.NO_SUCH_CASE);
        } else if (!actor.may(Mandate.CASE_WORKER)
                && !actor.may(Mandate.DECISION_MAKER)
                && !actor.may(Mandate.HEALTH_CARE)) {
            return Optional.of(CannotRecordInformation.NO_MANDATE);
        }
        return file.get().isOpen() ? Optional.empty() : Optional.of(CannotRecordInformation.CASE_CLOSED);
    }

    private Optional<CannotRecordInformation> fault(CaseFile file, RecordInformation command) {
        if (command.told().isBlank() && command.picked().isEmpty()) {
            return Optional.of(CannotRecordInformation.NOTHING_TOLD);
        } else if (command.telling().how().isEmpty()) {
            return Optional.of(CannotRecordInformation.NO_WAY);
        } else if (Stream.of(
                        command.told(),
                        command.recommended(),
                        command.helpWith(),
                        command.telling().why(),
                        command.telling().said())
                .anyMatch(text -> text.length() > InformationGiven.LONGEST)) {
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
