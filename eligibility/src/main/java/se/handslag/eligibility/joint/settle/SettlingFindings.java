package se.handslag.eligibility.joint.settle;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.Stage;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.UnitOfWork;
import se.handslag.eligibility.joint.finding.FindingId;
import se.handslag.eligibility.joint.finding.OwnFinding;
import se.handslag.eligibility.joint.finding.OwnFindings;
import se.handslag.eligibility.joint.material.Material;
import se.handslag.eligibility.joint.material.Materials;

/**
 * Takes this authority's stand on facts of the team's criteria (tar ställning).
 *
 * <p>A stand is added and never changed; the latest counts. Where it says other than what is registered it must say why.
 */
public final class SettlingFindings {
    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Teams teams;
    private final Materials materials;
    private final StandFaults faults;
    private final OwnFindings findings;
    private final FindingCopies copies;
    private final Clock clock;

    @Inject
    public SettlingFindings(
            Authority authority,
            UnitOfWork unitOfWork,
            CaseFiles files,
            Teams teams,
            Materials materials,
            StandFaults faults,
            OwnFindings findings,
            FindingCopies copies,
            Clock clock) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.teams = teams;
        this.materials = materials;
        this.faults = faults;
        this.findings = findings;
        this.copies = copies;
        this.clock = clock;
    }

    public Outcome<Settled, CannotSettle> handle(Actor actor, SettleFindings command) {
        return unitOfWork.call(actor, Act.writing("finding.settle", command.caseId()), () -> settle(actor, command));
    }

    private Outcome<Settled, CannotSettle> settle(Actor actor, SettleFindings command) {
        if (!Assessors.include(actor)) {
            return Outcome.refused(new CannotSettle.NotAnAssessor());
        }
        Optional<CaseFile> file = files.hold(command.caseId());
        if (file.isEmpty()) {
            return Outcome.refused(new CannotSettle.NoSuchCase());
        }
        if (!file.get().isOpen()) {
            return Outcome.refused(new CannotSettle.Ended());
        }
        if (command.stands().isEmpty()) {
            return Outcome.refused(new CannotSettle.Nothing());
        }
        return teams.find(file.get().team())
                .match(
                        team -> settle(actor, command, file.get(), team),
                        unknown -> Outcome.refused(new CannotSettle.NoSuchTeam(unknown)));
    }

    private Outcome<Settled, CannotSettle> settle(Actor actor, SettleFindings command, CaseFile file, LoadedTeam team) {
        Material material = materials.about(file, team);
        List<CannotSettle.FactFault> wrong = faults.in(command.stands(), material, authority.kind(), file.id());
        if (!wrong.isEmpty()) {
            return Outcome.refused(new CannotSettle.SomeFacts(wrong));
        }
        List<FindingId> written = new ArrayList<>();
        List<FindingId> stated = new ArrayList<>();
        Signature signature = Signature.of(actor, nextMoment(material));
        for (Stand stand : command.stands()) {
            List<OwnFinding> soFar = material.ownOn(stand.fact());
            if (stand.leaves(soFar)) {
                stated.add(soFar.get(soFar.size() - 1).id());
            } else {
                OwnFinding finding = finding(stand, material, file, signature);
                findings.add(finding);
                written.add(finding.id());
                stated.add(finding.id());
            }
        }
        if (file.stage() == Stage.CONTACT && !written.isEmpty()) {
            files.save(file.at(Stage.ASSESSMENT));
        }
        return command.withCopy()
                ? copies.of(actor, file, stated, command.protectionSeen())
                        .match(sent -> done(written, sent), Outcome::refused)
                : done(written, List.of());
    }

    private static Outcome<Settled, CannotSettle> done(List<FindingId> written, List<DisclosureId> sent) {
        return Outcome.done(new Settled(written, sent));
    }

    private OwnFinding finding(Stand stand, Material material, CaseFile file, Signature signature) {
        return new OwnFinding(
                new FindingId(TimeOrderedIds.next(clock)),
                file.id(),
                stand.fact(),
                stand.answer(),
                stand.comment().strip(),
                stand.note(),
                StandFaults.setsAsideRegister(stand, material),
                signature);
    }

    /** Now, or the next moment that is kept apart after the last stand, so that which came last is never in doubt. */
    private Instant nextMoment(Material material) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return material.own().stream()
                .map(finding -> finding.by().at().plus(1, ChronoUnit.MICROS))
                .filter(after -> after.isAfter(now))
                .max(Instant::compareTo)
                .orElse(now);
    }
}
