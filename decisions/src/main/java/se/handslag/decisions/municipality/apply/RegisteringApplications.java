package se.handslag.decisions.municipality.apply;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.Stage;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.law.StatuteBook;
import se.handslag.core.records.UnitOfWork;
import se.handslag.decisions.municipality.approve.Approvals;
import se.handslag.decisions.municipality.investigate.Investigation;
import se.handslag.decisions.municipality.investigate.InvestigationId;
import se.handslag.decisions.municipality.investigate.Investigations;
import se.handslag.decisions.municipality.matter.Matter;
import se.handslag.decisions.municipality.matter.Matters;

/**
 * Registers an application and opens the investigation of it in the same act, since that is to be done at once.
 *
 * <p>Source: SoL (2025:400) 14 kap. 2 §, until 2025-06-30 SoL (2001:453) 11 kap. 1 §.
 */
@Carries(
        value = LegalTopic.OPEN_AN_INVESTIGATION,
        by = "Opens the investigation in the same act as the application is registered, with the paragraph of the day.",
        leftToPeople = "To register an application the day it comes in.")
public final class RegisteringApplications {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Matters matters;
    private final Applications applications;
    private final Investigations investigations;
    private final Approvals approvals;
    private final StatuteBook statutes;
    private final Clock clock;

    @Inject
    public RegisteringApplications(
            UnitOfWork unitOfWork,
            CaseFiles files,
            Matters matters,
            Applications applications,
            Investigations investigations,
            Approvals approvals,
            StatuteBook statutes,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.matters = matters;
        this.applications = applications;
        this.investigations = investigations;
        this.approvals = approvals;
        this.statutes = statutes;
        this.clock = clock;
    }

    public Outcome<Application, CannotRegisterApplication> handle(Actor actor, RegisterApplication command) {
        return unitOfWork.call(
                actor, Act.writing("application.register", command.caseId()), () -> register(actor, command));
    }

    /** Why nobody, or not this actor, can register an application in this matter now; empty if they can. */
    public static Optional<CannotRegisterApplication> whyNot(Matter matter, Actor actor) {
        if (!Matter.handles(actor)) {
            return Optional.of(CannotRegisterApplication.NOT_A_CASE_WORKER);
        } else if (matter.isDisqualified(actor)) {
            return Optional.of(CannotRegisterApplication.DISQUALIFIED);
        } else if (!matter.file().isOpen()) {
            return Optional.of(CannotRegisterApplication.CASE_CLOSED);
        } else if (matter.file().stage() == Stage.RELATIVE) {
            return Optional.of(CannotRegisterApplication.RELATIVES_CASE);
        } else if (matter.file().person().isEmpty()) {
            return Optional.of(CannotRegisterApplication.PERSON_NOT_KNOWN);
        } else if (matter.openApplication().isPresent()) {
            return Optional.of(CannotRegisterApplication.ALREADY_OPEN);
        }
        return Optional.empty();
    }

    private Outcome<Application, CannotRegisterApplication> register(Actor actor, RegisterApplication command) {
        Optional<Matter> matter = matters.hold(command.caseId());
        if (matter.isEmpty()) {
            return Outcome.refused(CannotRegisterApplication.NO_SUCH_CASE);
        }
        Optional<CannotRegisterApplication> fault = whyNot(matter.get(), actor).or(() -> fault(command));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        LocalDate today = LocalDate.now(clock);
        Signature signature = Signature.of(actor, clock.instant());
        Optional<RightToSpeak> right = command.right().filter(it -> command.by() != AppliedBy.PERSON);
        Application application = new Application(
                ApplicationId.next(clock),
                command.caseId(),
                command.arrivedOn(),
                command.form(),
                command.by(),
                right.map(RightToSpeak::name).orElse(""),
                right,
                command.appliedFor().strip(),
                signature);
        applications.add(application);
        Investigation investigation = new Investigation(
                InvestigationId.next(clock),
                command.caseId(),
                application.id(),
                today,
                statutes.inForce(LegalTopic.OPEN_AN_INVESTIGATION, today).cite(),
                signature);
        investigations.add(investigation);
        approvals.keep(investigation, matter.get().team());
        CaseFile file = matter.get().file();
        // A new application while support goes on does not take the case backwards.
        if (file.stage() != Stage.SUPPORT) {
            files.save(file.at(Stage.INVESTIGATION));
        }
        return Outcome.done(application);
    }

    private Optional<CannotRegisterApplication> fault(RegisterApplication command) {
        if (command.arrivedOn().isAfter(LocalDate.now(clock))) {
            return Optional.of(CannotRegisterApplication.ARRIVED_IN_THE_FUTURE);
        }
        Optional<CannotRegisterApplication> ofTheRight =
                command.by() == AppliedBy.PERSON ? Optional.empty() : ofTheRight(command);
        if (ofTheRight.isPresent()) {
            return ofTheRight;
        } else if (command.appliedFor().isBlank()) {
            return Optional.of(CannotRegisterApplication.NOTHING_APPLIED_FOR);
        } else if (command.appliedFor().length() > Application.LONGEST) {
            return Optional.of(CannotRegisterApplication.TOO_LONG);
        }
        return Optional.empty();
    }

    private Optional<CannotRegisterApplication> ofTheRight(RegisterApplication command) {
        Optional<RightToSpeak> right = command.right().filter(it -> it.by() == command.by());
        if (right.isEmpty() || right.get().name().isBlank()) {
            return Optional.of(CannotRegisterApplication.NO_REPRESENTATIVE);
        } else if (right.get().scope().isBlank()) {
            return Optional.of(CannotRegisterApplication.NO_SCOPE);
        } else if (right.get().name().length() > RightToSpeak.LONGEST_NAME
                || right.get().scope().length() > RightToSpeak.LONGEST_SCOPE) {
            return Optional.of(CannotRegisterApplication.RIGHT_TOO_LONG);
        }
        return right.get().match(this::ofTheAttorney, guardian -> Optional.empty());
    }

    private Optional<CannotRegisterApplication> ofTheAttorney(RightToSpeak.PowerOfAttorney attorney) {
        if (attorney.datedOn().isAfter(LocalDate.now(clock))) {
            return Optional.of(CannotRegisterApplication.ATTORNEY_IN_THE_FUTURE);
        }
        return attorney.seenBy().length() > RightToSpeak.LONGEST_NAME
                ? Optional.of(CannotRegisterApplication.RIGHT_TOO_LONG)
                : Optional.empty();
    }
}
