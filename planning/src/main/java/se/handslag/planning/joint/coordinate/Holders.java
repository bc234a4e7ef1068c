package se.handslag.planning.joint.coordinate;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;

/** Puts together who holds what. Used inside a unit of work. */
final class Holders {
    private final CaseloadBook book;
    private final FurtherCoordinators further;
    private final StaffAbsences absences;
    private final CaseloadReasons reasons;

    @Inject
    Holders(CaseloadBook book, FurtherCoordinators further, StaffAbsences absences, CaseloadReasons reasons) {
        this.book = book;
        this.further = further;
        this.absences = absences;
        this.reasons = reasons;
    }

    /** Everyone who has any of these cases, or is away or covers, by name. */
    List<Holder> of(List<CaseFile> cases, LocalDate today) {
        Map<CaseId, CaseFile> open = new LinkedHashMap<>();
        cases.forEach(file -> open.put(file.id(), file));
        List<FurtherCoordinator> sharing = further.all().stream()
                .filter(one -> open.containsKey(one.caseId()))
                .toList();
        List<StaffAbsence> away = absences.from(today).stream()
                .filter(absence -> absence.isToBeSeenTo(today))
                .toList();
        List<CaseloadReason> said = reasons.all();
        Caseloads loads = book.counted(cases);
        List<Holder> holders = new ArrayList<>();
        names(open, sharing, away)
                .forEach((staff, shown) -> holders.add(holder(staff, shown, open, sharing, away, said, loads)));
        holders.sort(Comparator.comparing(Holder::shown)
                .thenComparing(holder -> holder.staff().value()));
        return List.copyOf(holders);
    }

    /** How many times someone has more persons in a team than the model says, and nobody has said why. */
    long unexplained(List<CaseFile> cases, LocalDate today) {
        return of(cases, today).stream()
                .flatMap(holder -> holder.loads().stream())
                .filter(Holder.Load::isUnexplained)
                .count();
    }

    private static Map<StaffId, String> names(
            Map<CaseId, CaseFile> open, List<FurtherCoordinator> sharing, List<StaffAbsence> away) {
        Map<StaffId, String> names = new LinkedHashMap<>();
        open.values().forEach(file -> file.ours().ifPresent(ours -> names.putIfAbsent(ours.staff(), ours.name())));
        sharing.forEach(one -> names.putIfAbsent(one.staff(), one.shown()));
        away.forEach(absence -> {
            names.putIfAbsent(absence.staff(), absence.shown());
            names.putIfAbsent(absence.cover(), absence.coverShown());
        });
        return names;
    }

    private Holder holder(
            StaffId staff,
            String shown,
            Map<CaseId, CaseFile> open,
            List<FurtherCoordinator> sharing,
            List<StaffAbsence> away,
            List<CaseloadReason> said,
            Caseloads counted) {
        List<CaseId> own = open.values().stream()
                .filter(file ->
                        file.ours().filter(ours -> ours.staff().equals(staff)).isPresent())
                .map(CaseFile::id)
                .toList();
        List<CaseId> shared = sharing.stream()
                .filter(one -> one.staff().equals(staff) && !own.contains(one.caseId()))
                .map(FurtherCoordinator::caseId)
                .toList();
        Set<TeamId> teams = new HashSet<>();
        List<Holder.Load> loads = new ArrayList<>();
        Stream.concat(own.stream(), shared.stream())
                .map(open::get)
                .map(CaseFile::team)
                .filter(teams::add)
                .forEach(team -> loads.add(load(team, staff, counted, said)));
        return new Holder(
                staff,
                shown,
                own,
                shared,
                loads,
                (int) Stream.concat(own.stream(), shared.stream())
                        .filter(id -> open.get(id).isProtected())
                        .count(),
                away.stream().filter(absence -> absence.staff().equals(staff)).toList());
    }

    private Holder.Load load(TeamId team, StaffId staff, Caseloads counted, List<CaseloadReason> said) {
        int persons = counted.count(team, staff);
        Optional<CaseloadReason> reason = said.stream()
                .filter(one -> one.team().equals(team) && one.staff().equals(staff) && one.persons() >= persons)
                .findFirst();
        return new Holder.Load(team, persons, book.most(team).orElse(0), reason);
    }

    /** Their name, as it stands with any of these cases. */
    String nameOf(StaffId staff, List<CaseFile> cases) {
        return Stream.concat(
                        cases.stream()
                                .flatMap(file -> file.ours().stream())
                                .filter(ours -> ours.staff().equals(staff))
                                .map(ours -> ours.name()),
                        further.all().stream()
                                .filter(one -> one.staff().equals(staff))
                                .map(FurtherCoordinator::shown))
                .findFirst()
                .orElse(staff.value());
    }
}
