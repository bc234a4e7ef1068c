package se.handslag.web;

import java.util.List;
import java.util.Set;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.StaffId;
import se.handslag.web.shell.DemoRole;

/** The staff of the demo; all fictitious. */
@CompositionRoot(because = "a visitor of the demo may be staff of either authority")
final class DemoStaff {
    private DemoStaff() {}

    static List<DemoRole> roles() {
        return List.of(
                role(
                        Authorities.UPPSALA,
                        "sara",
                        "Sara Lind",
                        "Socionom",
                        "Hikikomori Uppsala",
                        Mandate.CASE_WORKER,
                        Mandate.DECISION_MAKER),
                role(
                        Authorities.REGION,
                        "nils",
                        "Nils Ek",
                        "Specialistsjuksköterska",
                        "Psykiatrimottagning Uppsala",
                        Mandate.HEALTH_CARE),
                role(
                        Authorities.UPPSALA,
                        "maria",
                        "Maria Holm",
                        "Verksamhetschef",
                        "Hikikomori Uppsala",
                        Mandate.HEAD_OF_SERVICE,
                        Mandate.DECISION_MAKER));
    }

    private static DemoRole role(
            Authority authority, String staff, String name, String title, String unit, Mandate... mandates) {
        Actor actor = new Actor(new StaffId(staff), name, title, authority.id(), unit, Set.of(mandates));
        return new DemoRole(actor, authority, Sentence.of("demo." + staff));
    }
}
