package se.handslag.fhir.joint.bundle;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.block.Screen;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Stage;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.consent.Consents;
import se.handslag.core.disclosure.Counterparts;
import se.handslag.core.export.Wording;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.coordinate.FurtherCoordinator;
import se.handslag.planning.joint.coordinate.FurtherCoordinators;
import se.handslag.planning.joint.plan.Plan;
import se.handslag.planning.joint.plan.Plans;

/**
 * Takes a person's record out as FHIR, for another program of the same authority.
 *
 * <p>Nothing is changed by it, and no copy is kept here; who did it, when and what for stands in the access log before a byte has left.
 */
public final class ExportingFhir {
    private final UnitOfWork unitOfWork;
    private final Authority authority;
    private final Counterparts counterparts;
    private final CaseFiles files;
    private final FurtherCoordinators further;
    private final Plans plans;
    private final Consents consents;
    private final Course course;
    private final Screen screen;
    private final Teams teams;
    private final Clock clock;

    @Inject
    public ExportingFhir(
            UnitOfWork unitOfWork,
            Authority authority,
            Counterparts counterparts,
            CaseFiles files,
            FurtherCoordinators further,
            Plans plans,
            Consents consents,
            Course course,
            Screen screen,
            Teams teams,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.authority = authority;
        this.counterparts = counterparts;
        this.files = files;
        this.further = further;
        this.plans = plans;
        this.consents = consents;
        this.course = course;
        this.screen = screen;
        this.teams = teams;
        this.clock = clock;
    }

    /** @param wording the words of the one who takes it out; the bundle is in their language */
    public Outcome<FhirFile, CannotExportFhir> handle(Actor actor, ExportFhir command, Wording wording) {
        Act act = Act.reading("fhir.export", command.caseId());
        Optional<CannotExportFhir> fault = whyNot(command);
        return unitOfWork.call(actor, fault.isPresent() ? act : act.because(command.purpose()), () -> {
            Optional<CaseFile> file = files.find(command.caseId());
            List<FurtherCoordinator> sharing = further.of(command.caseId());
            return whyNot(actor, file, sharing)
                    .or(() -> fault)
                    .<Outcome<FhirFile, CannotExportFhir>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(write(file.orElseThrow(), sharing, wording)));
        });
    }

    /** Whether the actor can take this record out, and whether all of it: for a page, before anything is asked of anyone. */
    public Outcome<Boolean, CannotExportFhir> isWhole(Actor actor, CaseId caseId) {
        return unitOfWork.call(
                actor, Act.reading("fhir.look", caseId), () -> whyNot(actor, files.find(caseId), further.of(caseId))
                        .<Outcome<Boolean, CannotExportFhir>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.done(!isPlanHidden(caseId))));
    }

    /** Why the actor may not take this file out. */
    public static Optional<CannotExportFhir> whyNot(
            Actor actor, Optional<CaseFile> file, List<FurtherCoordinator> sharing) {
        if (file.isEmpty()) {
            return Optional.of(CannotExportFhir.NO_SUCH_CASE);
        } else if (!actor.may(Mandate.HEAD_OF_SERVICE) && !holds(actor, file.get(), sharing)) {
            return Optional.of(CannotExportFhir.NOT_YOURS);
        } else if (file.get().person().isEmpty()) {
            return Optional.of(CannotExportFhir.NOT_IDENTIFIED);
        }
        return file.get().isProtected() ? Optional.of(CannotExportFhir.PROTECTED) : Optional.empty();
    }

    /** What is missing in the command itself. */
    public static Optional<CannotExportFhir> whyNot(ExportFhir command) {
        if (command.purpose().isEmpty()) {
            return Optional.of(CannotExportFhir.NO_PURPOSE);
        }
        return command.purpose().length() > ExportFhir.LONGEST_PURPOSE
                ? Optional.of(CannotExportFhir.PURPOSE_TOO_LONG)
                : Optional.empty();
    }

    private static boolean holds(Actor actor, CaseFile file, List<FurtherCoordinator> sharing) {
        return file.ours().filter(ours -> ours.staff().equals(actor.staff())).isPresent()
                || sharing.stream().anyMatch(one -> one.staff().equals(actor.staff()));
    }

    private boolean isPlanHidden(CaseId caseId) {
        return screen.hidesItem(caseId, PlanningItems.PLAN);
    }

    /** A relative's own case is, from the first day: nothing is found out or decided in it. */
    private boolean isUnderWay(CaseFile file) {
        return file.stage() == Stage.RELATIVE || course.isUnderWay(file);
    }

    private FhirFile write(CaseFile file, List<FurtherCoordinator> sharing, Wording wording) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        boolean isPlanHidden = isPlanHidden(file.id());
        List<Plan> versions = isPlanHidden ? List.of() : plans.versions(file.id());
        OneRecord record = new OneRecord(
                authority,
                counterparts.authorities(),
                file,
                isUnderWay(file),
                course.endedBecause(file),
                sharing,
                versions,
                consents.about(file.id()),
                !isPlanHidden);
        Words words = new Words(wording, teams.find(file.team()));
        String json = BundleWriter.write(record, words, TimeOrderedIds.next(clock), now, today);
        return new FhirFile("fhir-" + Dates.day(now) + ".json", json, !isPlanHidden);
    }
}
