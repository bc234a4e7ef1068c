package se.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.platform.Desk;
import se.handslag.reporting.municipality.annual.PrepareAnnualReport;
import se.handslag.reporting.municipality.approve.ApproveAnnualReport;
import se.handslag.reporting.municipality.approve.ApprovingAnnualReports;
import se.handslag.reporting.municipality.approve.ReadingAnnualReports;
import se.handslag.web.shell.Browser;

/** What leaves the house for national follow-up, seen before it is downloaded. */
@CompositionRoot(because = "a test plays the staff of every authority")
class NationalPagesTest {
    private static final String TEAM = "hikikomori-uppsala";
    private static final RunningHouse HOUSE =
            RunningHouse.on(Database.H2.stores(), SettableClock.at(LocalDate.of(2027, 2, 1)));

    private final Browser maria = new Browser(HOUSE.port()).signIn("municipality-0380 maria");
    private final Browser sara = new Browser(HOUSE.port()).signIn("municipality-0380 sara");

    @AfterAll
    static void stop() {
        HOUSE.close();
    }

    @Test
    void theHeadSeesWhatStandsInTheFileOfAnApprovedYearAndDownloadsIt() {
        approve(2026);

        String page = maria.get("/rapporter/" + TEAM + "/2026/nationell").body();
        HttpResponse<String> file = maria.get("/rapporter/" + TEAM + "/2026/nationell.jsonl");

        assertThat(page)
                .contains(
                        "Underlag till nationell uppföljning 2026", "Uppsala", "Åldrar", "Kvartal 4", "41 år och äldre")
                .contains("/rapporter/" + TEAM + "/2026/nationell.jsonl");
        assertThat(file.headers().firstValue("Content-Type")).contains("application/jsonl; charset=utf-8");
        assertThat(file.body().lines()).isNotEmpty().allSatisfy(line -> assertThat(line)
                .contains("\"format\":\"handslag-national-1\"", "\"region\":\"03\"", "\"team\":\"" + TEAM + "\""));
    }

    @Test
    void othersAndYearsThatAreNotApprovedAreToldWhatIsMissing() {
        approve(2025);

        assertThat(maria.get("/rapporter/" + TEAM + "/2024/nationell").body())
                .contains("Årets rapport är inte godkänd.");
        assertThat(maria.get("/rapporter/" + TEAM + "/2024/nationell.jsonl").statusCode())
                .isEqualTo(404);
        HttpResponse<String> refused = sara.get("/rapporter/" + TEAM + "/2025/nationell.jsonl");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Underlaget tas fram av verksamhetschefen.");
        assertThat(maria.get("/rapporter/" + TEAM + "/then/nationell").statusCode())
                .isEqualTo(404);
        assertThat(maria.get("/rapporter/nowhere/2025/nationell").statusCode()).isEqualTo(404);
    }

    private static void approve(int year) {
        Desk desk = HOUSE.platform().at(UPPSALA.id());
        String hash = desk.use(ReadingAnnualReports.class)
                .handle(MARIA, new PrepareAnnualReport(TEAM, year))
                .orElseThrow()
                .content()
                .hash();
        desk.use(ApprovingAnnualReports.class)
                .handle(MARIA, new ApproveAnnualReport(TEAM, year, hash, true))
                .orElseThrow();
    }
}
