package se.handslag.web.matrix;

import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.fixture.Here;

/** Who asks, by role and by how they stand to the persons. The same relations at the municipality and at the region. */
enum Who {
    COORDINATOR(Here.SARA, Here.NILS),
    TEAM(Here.ELIN, of(REGION, "lisa", "Psykiatrimottagning Uppsala", Mandate.HEALTH_CARE)),
    HEAD(Here.MARIA, of(REGION, "astrid", "Psykiatrimottagning Uppsala", Mandate.HEAD_OF_SERVICE)),
    /** In the team by another of its units: the one whose documentation the persons have blocked from the others. */
    OTHER_UNIT(of(UPPSALA, "ulla", "Team", Mandate.CASE_WORKER), of(REGION, "bea", "Team", Mandate.HEALTH_CARE)),
    OUTSIDER(
            of(UPPSALA, "olle", "Ekonomiskt bistånd", Mandate.CASE_WORKER, Mandate.DECISION_MAKER),
            of(REGION, "petra", "Hudmottagningen", Mandate.HEALTH_CARE)),
    OUTSIDE_HEAD(
            of(UPPSALA, "hilda", "Ekonomiskt bistånd", Mandate.HEAD_OF_SERVICE),
            of(REGION, "hans", "Hudmottagningen", Mandate.HEAD_OF_SERVICE)),
    /** An outsider who has given a reason wherever one can be given. */
    GAVE_A_REASON(
            of(UPPSALA, "rut", "Ekonomiskt bistånd", Mandate.CASE_WORKER),
            of(REGION, "rolf", "Hudmottagningen", Mandate.HEALTH_CARE)),
    /** An outsider who is named for each person. */
    NAMED(
            of(UPPSALA, "nina", "Ekonomiskt bistånd", Mandate.CASE_WORKER),
            of(REGION, "noa", "Hudmottagningen", Mandate.HEALTH_CARE)),
    /** In the team, and every one of the persons. */
    SELF(
            of(UPPSALA, "sven", "Hikikomori Uppsala", Mandate.CASE_WORKER),
            of(REGION, "siv", "Psykiatrimottagning Uppsala", Mandate.HEALTH_CARE)),
    /** Heads the service, and is close to every one of the persons. */
    KIN(
            of(UPPSALA, "karin", "Hikikomori Uppsala", Mandate.HEAD_OF_SERVICE, Mandate.CASE_WORKER),
            of(REGION, "kurt", "Psykiatrimottagning Uppsala", Mandate.HEAD_OF_SERVICE, Mandate.HEALTH_CARE)),
    /** In the team's unit, but lent by another municipality for other teams; the region lends nobody and borrows nobody. */
    GUEST(of(UPPSALA, "municipality-0319/oskar", "Hikikomori Uppsala", Mandate.DECISION_MAKER)),
    ADMINISTRATOR(
            of(UPPSALA, "jonas", "Hikikomori Uppsala", Mandate.ADMINISTRATOR),
            of(REGION, "jenny", "Psykiatrimottagning Uppsala", Mandate.ADMINISTRATOR));

    private final Actor municipal;
    private final Optional<Actor> regional;

    Who(Actor municipal) {
        this.municipal = municipal;
        this.regional = Optional.empty();
    }

    Who(Actor municipal, Actor regional) {
        this.municipal = municipal;
        this.regional = Optional.of(regional);
    }

    /** Everyone who works there. */
    static List<Who> everyoneAt(Authority authority) {
        return Arrays.stream(values()).filter(who -> who.isAt(authority)).toList();
    }

    boolean isAt(Authority authority) {
        return !authority.equals(REGION) || regional.isPresent();
    }

    Actor at(Authority authority) {
        return authority.equals(REGION) ? regional.orElseThrow() : municipal;
    }

    private static Actor of(Authority employer, String id, String unit, Mandate... mandates) {
        return Here.staff(employer, id, id + " test", "Medarbetare", unit, mandates);
    }
}
