package se.handslag.planning.joint.coordinate;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.core.access.Held;
import se.handslag.core.access.RelationSource;
import se.handslag.core.access.Relations;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.StaffId;

/** Tells the rules of access who shares which case, and who covers for whom today. */
public final class CoverRelations implements RelationSource {
    private final CoverFacts facts;
    private final Clock clock;

    @Inject
    public CoverRelations(CoverFacts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public Relations of(Actor actor) {
        CoverFacts.Today today = facts.on(LocalDate.now(clock));
        Set<StaffId> covering = coveredBy(actor.staff(), today.cover());
        Set<CaseId> shared = new HashSet<>();
        Set<CaseId> covered = new HashSet<>();
        today.sharing().forEach(one -> {
            if (one.staff().equals(actor.staff())) {
                shared.add(one.caseId());
            } else if (covering.contains(one.staff())) {
                covered.add(one.caseId());
            }
        });
        return Relations.holding(new Held(shared, covering, covered));
    }

    /** Those for whom this one covers, and those for whom they in turn should have covered. */
    static Set<StaffId> coveredBy(StaffId staff, List<CoverFacts.Cover> cover) {
        Set<StaffId> covering = new HashSet<>();
        Deque<StaffId> next = new ArrayDeque<>(List.of(staff));
        while (!next.isEmpty()) {
            StaffId one = next.pop();
            Set<StaffId> away = cover.stream()
                    .filter(pair -> pair.covers().equals(one) && !pair.away().equals(staff))
                    .map(CoverFacts.Cover::away)
                    .collect(Collectors.toSet());
            away.stream().filter(covering::add).forEach(next::push);
        }
        return covering;
    }
}
