package se.handslag.web.demo;

import static se.handslag.web.demo.DemoStaff.ASTRID;
import static se.handslag.web.demo.DemoStaff.ELIN;
import static se.handslag.web.demo.DemoStaff.MARIA;
import static se.handslag.web.demo.DemoStaff.NILS;
import static se.handslag.web.demo.DemoStaff.SARA;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.platform.Platform;
import se.handslag.planning.joint.agreement.AgreementParty;
import se.handslag.web.demo.joint.TeamPosts;
import se.handslag.web.installation.Authorities;

/**
 * What became of the agreement behind Hikikomori Uppsala: the nurse's post stood empty for ten weeks last year, and soon the coordinator goes on leave and
 * half of the post has a substitute.
 */
@CompositionRoot(because = "the agreement is lived at both authorities")
final class TeamBehind {
    private static final LocalTime MORNING = LocalTime.of(8, 30);

    private final TravellingClock clock;
    private final LocalDate today;
    private final TeamPosts uppsala;
    private final TeamPosts region;

    TeamBehind(Platform platform, TravellingClock clock, LocalDate today) {
        this.clock = clock;
        this.today = today;
        this.uppsala = new TeamPosts(platform.at(Authorities.UPPSALA.id()), MARIA);
        this.region = new TeamPosts(platform.at(Authorities.REGION.id()), ASTRID);
    }

    /** Tells it from this day on, until yesterday. */
    void tell(LocalDate first) {
        clock.stand(first.atTime(MORNING));
        AgreementParty municipality = party(Authorities.UPPSALA);
        AgreementParty care = party(Authorities.REGION);
        LocalDate last = today.plusDays(140);
        uppsala.agree(municipality, care, first, last);
        region.agree(municipality, care, first, last);
        uppsala.hold("head-of-service", MARIA.name(), 100, "Socionom, ledarutbildning", first, Optional.empty());
        UUID sara = uppsala.hold("coordinator", SARA.name(), 100, "Socionom, KBT steg 1", first, Optional.empty());
        region.hold("psychiatric-nurse", "Ulla Berg", 100, "Sjuksköterska", first, Optional.of(today.minusDays(400)));

        clock.stand(today.minusDays(430).atTime(MORNING));
        region.plan(
                "psychiatric-nurse",
                today.minusDays(399),
                today.minusDays(331),
                "Mottagningens sjuksköterska är med vid bedömningssamtalen tills tjänsten är tillsatt.",
                Optional.of(today.minusDays(432)));
        uppsala.read(region.tell());
        clock.stand(today.minusDays(340).atTime(MORNING));
        region.hold(
                "psychiatric-nurse",
                NILS.name(),
                100,
                "Specialistsjuksköterska i psykiatrisk vård",
                today.minusDays(330),
                Optional.empty());
        uppsala.read(region.tell());

        clock.stand(today.minusDays(200).atTime(MORNING));
        uppsala.followUp(
                today.minusDays(200),
                "Parterna håller avtalet. Nästa gång en tjänst blir ledig börjar rekryteringen när uppsägningen kommer.");
        clock.stand(today.minusDays(5).atTime(MORNING));
        LocalDate from = today.plusDays(40);
        LocalDate to = today.plusDays(220);
        uppsala.leave(sara, from, to);
        uppsala.hold("coordinator", ELIN.name(), 50, "Socionom", from, Optional.of(to));
    }

    private static AgreementParty party(Authority authority) {
        return new AgreementParty(authority.id(), authority.name());
    }
}
