package se.handslag.web.demo;

import java.util.List;
import java.util.Set;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.StaffId;
import se.handslag.web.installation.Authorities;
import se.handslag.web.shell.DemoRole;

/** The staff of the demo; all fictitious. */
@CompositionRoot(because = "a visitor of the demo may be staff of either authority")
public final class DemoStaff {
    /** Social worker in Uppsala who decides on delegation. */
    public static final Actor SARA = staff(
            Authorities.UPPSALA,
            "sara",
            "Sara Lind",
            "Socionom",
            "Hikikomori Uppsala",
            Mandate.CASE_WORKER,
            Mandate.DECISION_MAKER);
    /** Social worker in Uppsala without delegation. */
    public static final Actor ELIN =
            staff(Authorities.UPPSALA, "elin", "Elin Berg", "Socionom", "Hikikomori Uppsala", Mandate.CASE_WORKER);
    /** Head of the service in Uppsala. */
    public static final Actor MARIA = staff(
            Authorities.UPPSALA,
            "maria",
            "Maria Holm",
            "Verksamhetschef",
            "Hikikomori Uppsala",
            Mandate.HEAD_OF_SERVICE,
            Mandate.DECISION_MAKER);
    /** Gives support in the home in Uppsala. */
    public static final Actor LO =
            staff(Authorities.UPPSALA, "lo", "Lo Dal", "Boendestödjare", "Hikikomori Uppsala", Mandate.CASE_WORKER);
    /** Nurse at the region. */
    public static final Actor NILS = staff(
            Authorities.REGION,
            "nils",
            "Nils Ek",
            "Specialistsjuksköterska",
            "Psykiatrimottagning Uppsala",
            Mandate.HEALTH_CARE);
    /** Social worker in the neighbouring municipality. */
    public static final Actor OSKAR = staff(
            Authorities.ALVKARLEBY,
            "oskar",
            "Oskar Dahl",
            "Socionom",
            "Psykosocialt team Älvkarleby",
            Mandate.CASE_WORKER,
            Mandate.DECISION_MAKER);

    /** Head of the clinic at the region. */
    public static final Actor ASTRID = staff(
            Authorities.REGION,
            "astrid",
            "Astrid Nyman",
            "Verksamhetschef",
            "Psykiatrimottagning Uppsala",
            Mandate.HEAD_OF_SERVICE,
            Mandate.HEALTH_CARE);
    /** Head of the service in the neighbouring municipality. */
    public static final Actor BERIT = staff(
            Authorities.ALVKARLEBY,
            "berit",
            "Berit Sand",
            "Verksamhetschef",
            "Psykosocialt team Älvkarleby",
            Mandate.HEAD_OF_SERVICE);

    /** Nurse at another unit of the region, who is in no team. */
    public static final Actor LENA = staff(
            Authorities.REGION,
            "lena",
            "Lena Alm",
            "Specialistsjuksköterska",
            "Psykiatrisk akutmottagning Uppsala",
            Mandate.HEALTH_CARE);

    private DemoStaff() {}

    /** Whom a visitor may be, in the order they are shown. */
    public static List<DemoRole> roles() {
        return List.of(
                role(Authorities.UPPSALA, SARA),
                role(Authorities.REGION, NILS),
                role(Authorities.UPPSALA, MARIA),
                role(Authorities.UPPSALA, ELIN),
                role(Authorities.UPPSALA, LO),
                role(Authorities.REGION, ASTRID),
                role(Authorities.REGION, LENA),
                role(Authorities.ALVKARLEBY, OSKAR),
                role(Authorities.ALVKARLEBY, BERIT));
    }

    private static Actor staff(
            Authority authority, String id, String name, String title, String unit, Mandate... mandates) {
        return new Actor(new StaffId(id), name, title, authority.id(), unit, Set.of(mandates));
    }

    private static DemoRole role(Authority authority, Actor actor) {
        return new DemoRole(
                actor, authority, Sentence.of("demo." + actor.staff().value()));
    }
}
