package se.handslag.planning.joint.relative.count;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.access.AccessGate;
import se.handslag.core.authority.Authority;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TeamId;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.joint.relative.CannotSupportRelative;
import se.handslag.planning.joint.relative.RelativeRules;
import se.handslag.planning.joint.relative.SupportKind;

/** Counts support to relatives who do not say who they are, where the law asks for no record. */
public final class CountingSupport {
    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final CountedSupports counted;
    private final RelativeRules rules;
    private final AccessGate gate;
    private final Teams teams;
    private final Clock clock;

    @Inject
    public CountingSupport(
            Authority authority,
            UnitOfWork unitOfWork,
            CountedSupports counted,
            RelativeRules rules,
            AccessGate gate,
            Teams teams,
            Clock clock) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.counted = counted;
        this.rules = rules;
        this.gate = gate;
        this.teams = teams;
        this.clock = clock;
    }

    public Outcome<CountedSupport, CannotSupportRelative> handle(Actor actor, CountSupport command) {
        return unitOfWork.call(actor, Act.writing("relative.count"), () -> count(actor, command));
    }

    /** How many persons got each kind in the year without saying who they are; nothing for someone who is not in the team. */
    public Map<SupportKind, Integer> year(Actor actor, TeamId team, int year) {
        return unitOfWork.call(
                actor,
                Act.reading("relative.counted"),
                () -> gate.relations(actor).reach(team)
                        ? counted.between(team, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                        : Map.of());
    }

    private Outcome<CountedSupport, CannotSupportRelative> count(Actor actor, CountSupport command) {
        Optional<LoadedTeam> team = teams.find(command.team())
                .match(Optional::of, unknown -> Optional.<LoadedTeam>empty())
                .filter(found ->
                        found.manifest().owners().contains(authority.kind().owner()))
                .filter(found -> gate.relations(actor).reach(found.id()));
        Optional<CannotSupportRelative> fault = rules.whyNot(actor)
                .or(() -> team.isEmpty() ? Optional.of(CannotSupportRelative.NO_SUCH_TEAM) : Optional.empty())
                .or(() -> whyNot(command, LocalDate.now(clock)));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        CountedSupport support = new CountedSupport(
                TimeOrderedIds.next(clock),
                team.orElseThrow().id(),
                command.kind(),
                command.on(),
                command.persons(),
                command.ground(),
                rules.cite(command.ground(), command.on()),
                Signature.of(actor, clock.instant()));
        counted.add(support);
        return Outcome.done(support);
    }

    private Optional<CannotSupportRelative> whyNot(CountSupport command, LocalDate today) {
        if (command.on().isAfter(today)) {
            return Optional.of(CannotSupportRelative.IN_THE_FUTURE);
        } else if (command.persons() < 1 || command.persons() > CountedSupport.MOST) {
            return Optional.of(CannotSupportRelative.WRONG_NUMBER);
        }
        return rules.whyNot(command.ground(), command.on())
                .or(() -> command.ground().isForTheUnnamed()
                        ? Optional.empty()
                        : Optional.of(CannotSupportRelative.GROUND_ASKS_FOR_A_RECORD));
    }
}
