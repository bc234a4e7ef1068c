package se.handslag.web.demo.municipality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.TeamId;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.platform.Desk;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.delegate.AdoptDelegationOrder;
import se.handslag.decisions.municipality.delegate.AdoptingDelegationOrder;
import se.handslag.decisions.municipality.delegate.DelegationItem;
import se.handslag.reporting.municipality.annual.AnnualReport;
import se.handslag.reporting.municipality.annual.PrepareAnnualReport;
import se.handslag.reporting.municipality.annual.PreparingAnnualReports;
import se.handslag.reporting.municipality.approve.ApproveAnnualReport;
import se.handslag.reporting.municipality.approve.ApprovingAnnualReports;
import se.handslag.reporting.municipality.approve.ReadingAnnualReports;
import se.handslag.reporting.municipality.develop.DevelopmentArea;
import se.handslag.reporting.municipality.develop.FollowUpArea;
import se.handslag.reporting.municipality.develop.FollowUpState;
import se.handslag.reporting.municipality.develop.FollowingUpAreas;
import se.handslag.reporting.municipality.develop.WriteDevelopmentArea;
import se.handslag.reporting.municipality.develop.WritingDevelopmentAreas;

/** What the head of the service does for the service as a whole, before any story and after all of them. */
public final class Service {
    /** What the operative management group has decided to develop, the oldest first; how many days ago, what, and how it goes. */
    private static final List<Area> AREAS = List.of(
            new Area(
                    730,
                    "Väntetid från kontakt till beslut",
                    "Målet är högst sex veckor. Två fasta tider för bedömningssamtal i veckan har införts."),
            new Area(
                    410,
                    "Anhörigas delaktighet",
                    "Anhörigträffar fyra gånger per år i samarbete med anhörigcentrum. Första omgången är genomförd."),
            new Area(
                    300,
                    "Information i god tid före avslut",
                    "Samtal om vad som finns efteråt hålls senast tre månader före planerat avslut."),
            new Area(
                    40,
                    "Uppföljning efter avslut",
                    "Alla som vill erbjuds ett samtal sex månader efter avslut. Fem platser är avsatta."));

    private record Area(int daysAgo, String heading, String text) {}

    private Service() {}

    /** The board's delegation order is put into the record, by which social workers and the head of the service may decide. */
    public static void adoptDelegationOrder(Desk desk, Actor head, LocalDate today) {
        Set<DecisionKind> kinds = Set.of(DecisionKind.values());
        var items = List.of(
                new DelegationItem(
                        "3.2",
                        "Socionom",
                        Optional.empty(),
                        new TeamId(Arrival.TEAM),
                        LegalTopic.RIGHT_TO_SUPPORT,
                        kinds),
                new DelegationItem(
                        "3.4",
                        "Socionom",
                        Optional.empty(),
                        new TeamId(Arrival.FACT),
                        LegalTopic.RIGHT_TO_SUPPORT,
                        kinds),
                new DelegationItem(
                        "3.3",
                        head.title(),
                        Optional.empty(),
                        new TeamId(Arrival.TEAM),
                        LegalTopic.RIGHT_TO_SUPPORT,
                        kinds));
        desk.use(AdoptingDelegationOrder.class)
                .handle(
                        head,
                        new AdoptDelegationOrder(
                                desk.authority().board() + " " + today.minusDays(20) + " § 145",
                                today,
                                Optional.empty(),
                                items))
                .orElseThrow();
    }

    /** Whether a delegation order has been put into the record. */
    public static boolean hasBegun(Desk desk, Actor asking) {
        return desk.use(AdoptingDelegationOrder.class).inForce(asking).isPresent();
    }

    /**
     * The development areas are written down and followed up, and the report of the year before last is approved; last year's waits to be. The last
     * development area is the last thing in the world.
     */
    public static void writeDevelopmentAreas(Desk desk, Actor head, LocalDate today) {
        List<DevelopmentArea> written = AREAS.subList(0, AREAS.size() - 1).stream()
                .map(area -> write(desk, head, area, today))
                .toList();
        followUp(
                desk,
                head,
                written.get(0),
                FollowUpState.REACHED,
                "Väntan är nu fem veckor i median. De fasta tiderna blir kvar.",
                today.minusDays(200));
        followUp(
                desk,
                head,
                written.get(1),
                FollowUpState.UNDER_WAY,
                "Tre träffar har hållits. Den fjärde är inbokad.",
                today.minusDays(150));
        approve(desk, head, today.getYear() - 2);
        write(desk, head, AREAS.get(AREAS.size() - 1), today);
    }

    private static DevelopmentArea write(Desk desk, Actor head, Area area, LocalDate today) {
        return desk.use(WritingDevelopmentAreas.class)
                .handle(
                        head,
                        new WriteDevelopmentArea(
                                Arrival.TEAM, area.heading(), area.text(), today.minusDays(area.daysAgo())))
                .orElseThrow();
    }

    private static void followUp(
            Desk desk, Actor head, DevelopmentArea area, FollowUpState state, String text, LocalDate on) {
        desk.use(FollowingUpAreas.class)
                .handle(head, new FollowUpArea(area.id(), state, text, on))
                .orElseThrow();
    }

    private static void approve(Desk desk, Actor head, int year) {
        String read = desk.use(ReadingAnnualReports.class)
                .handle(head, new PrepareAnnualReport(Arrival.TEAM, year))
                .orElseThrow()
                .content()
                .hash();
        desk.use(ApprovingAnnualReports.class)
                .handle(head, new ApproveAnnualReport(Arrival.TEAM, year, read, true))
                .orElseThrow();
    }

    /** Whether the last development area has been written down. */
    public static boolean isWhole(Desk desk, Actor asking, LocalDate today) {
        AnnualReport report = desk.use(PreparingAnnualReports.class)
                .handle(asking, new PrepareAnnualReport(Arrival.TEAM, today.getYear()))
                .orElseThrow();
        String last = AREAS.get(AREAS.size() - 1).heading();
        return report.development().stream().anyMatch(area -> area.heading().equals(last));
    }
}
