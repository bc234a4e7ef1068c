package se.handslag.planning.joint.coordinate;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import se.handslag.core.access.AccessGate;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.Stage;
import se.handslag.core.casework.TeamId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;

/** The cases and how many each coordinator has of them, as the head of service may count them. Used inside a unit of work. */
final class CaseloadBook {
    private final CaseFiles files;
    private final FurtherCoordinators further;
    private final CaseloadReasons reasons;
    private final Teams teams;
    private final AccessGate gate;
    private final Clock clock;

    @Inject
    CaseloadBook(
            CaseFiles files,
            FurtherCoordinators further,
            CaseloadReasons reasons,
            Teams teams,
            AccessGate gate,
            Clock clock) {
        this.files = files;
        this.further = further;
        this.reasons = reasons;
        this.teams = teams;
        this.gate = gate;
        this.clock = clock;
    }

    /** Every open case here that not even the office is kept from. The head answers for all the teams of the authority. */
    List<CaseFile> openByOffice(Actor head) {
        return byOffice(head, teams.all().stream().map(LoadedTeam::id).toList());
    }

    /** The same in one team. */
    List<CaseFile> openByOffice(Actor head, TeamId team) {
        return byOffice(head, List.of(team));
    }

    private List<CaseFile> byOffice(Actor head, List<TeamId> in) {
        return gate.byOffice(head, files.openIn(in), CaseFile::id);
    }

    /** Every open case that whoever asks may open. */
    List<CaseFile> open() {
        return files.open(Integer.MAX_VALUE);
    }

    /** Those of these that the actor may open, and not only count by office. */
    List<CaseFile> opened(Actor actor, List<CaseFile> cases) {
        return gate.about(actor, cases, CaseFile::id);
    }

    /** A relative's own case is not one of the persons whom the model counts. */
    Caseloads counted(List<CaseFile> cases) {
        return Caseloads.of(
                cases.stream().filter(file -> file.stage() != Stage.RELATIVE).toList(), further.all());
    }

    /** How many persons the model lets one coordinator have; empty where it says nothing. */
    OptionalInt most(TeamId team) {
        return teams.find(team).match(CaseloadBook::most, unknown -> OptionalInt.empty());
    }

    private static OptionalInt most(LoadedTeam team) {
        return team.blueprint().work().caseload().stream()
                .mapToInt(caseload -> caseload.most())
                .findFirst();
    }

    void explain(Actor actor, TeamId team, StaffId staff, String shown, int persons, int most, String reason) {
        reasons.add(new CaseloadReason(
                TimeOrderedIds.next(clock),
                team,
                staff,
                shown,
                persons,
                most,
                reason,
                Signature.of(actor, clock.instant())));
    }
}
