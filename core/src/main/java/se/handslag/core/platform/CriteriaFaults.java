package se.handslag.core.platform;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.handslag.core.authority.AuthorityKind;
import se.handslag.core.authority.Owner;
import se.handslag.core.team.criteria.Automatic;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.criteria.SettledBy;

/** What can be wrong in the criteria. */
final class CriteriaFaults {
    private static final Pattern MUNICIPALITY_CODE = Pattern.compile("[0-9]{4}");
    private static final int OLDEST = 150;

    private final FaultList faults;
    private final Set<Owner> owners;
    private int visited;

    CriteriaFaults(FaultList faults, Set<Owner> owners) {
        this.faults = faults;
        this.owners = owners;
    }

    void look(@Nullable Criterion criteria) {
        if (criteria == null) {
            faults.add("criteria", "There are no criteria. Say whom the team is for with at least one fact.");
            return;
        }
        visit(criteria);
    }

    private void visit(Criterion criterion) {
        String where = faults.place("criteria", visited++, criterion.id());
        if (criterion instanceof Criterion.Fact fact) {
            visitFact(fact, where);
        } else if (criterion instanceof Criterion.All all) {
            visitParts(all.parts(), where);
        } else if (criterion instanceof Criterion.Any any) {
            visitParts(any.parts(), where);
        } else if (criterion instanceof Criterion.Not not
                && !faults.isMissing(not.part(), where, "criterion to negate")) {
            visit(not.part());
        }
    }

    private void visitParts(List<Criterion> parts, String where) {
        if (parts.isEmpty()) {
            faults.add(where, "It holds no criteria. Put at least one fact in it, or take it away.");
        }
        parts.forEach(this::visit);
    }

    private void visitFact(Criterion.Fact fact, String where) {
        if (!faults.isMissing(fact.settledBy(), where, "word on who settles it")) {
            lookAtWho(fact.settledBy(), owners, where, "settled", faults);
        }
        faults.isMissing(fact.law(), where, "law; write Optional.empty() where there is none");
        Optional<Automatic> automatic = fact.automatic();
        if (!faults.isMissing(automatic, where, "automatic proposal; write Optional.empty() where there is none")) {
            automatic.ifPresent(how -> lookAtAutomatic(how, where));
        }
    }

    private void lookAtAutomatic(Automatic how, String where) {
        if (how instanceof Automatic.HasTurned age && (age.years() < 1 || age.years() > OLDEST)) {
            faults.add(where, "An age is between 1 and " + OLDEST + " years, not " + age.years() + ".");
        } else if (how instanceof Automatic.ResidentIn residence
                && (residence.municipalityCode() == null
                        || !MUNICIPALITY_CODE
                                .matcher(residence.municipalityCode())
                                .matches())) {
            faults.add(
                    where,
                    "A municipality has a code of four digits, for example 0380, not '" + residence.municipalityCode()
                            + "'.");
        }
    }

    /** Someone in the team has to be able to do it. */
    static void lookAtWho(SettledBy who, Set<Owner> owners, String where, String done, FaultList faults) {
        boolean someone = false;
        for (AuthorityKind kind : AuthorityKind.values()) {
            someone = someone || (who.includes(kind) && owners.contains(kind.owner()));
        }
        if (!someone && !owners.isEmpty()) {
            faults.add(
                    where,
                    "It is " + done + " by " + who.code() + ", who does not take part in the team. "
                            + "Change it, or add the owner to the manifest.");
        }
    }
}
