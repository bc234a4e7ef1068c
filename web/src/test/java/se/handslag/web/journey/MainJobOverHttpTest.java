package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.OSKAR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.SettableClock;
import se.handslag.web.RunningHouse;

/**
 * The whole main job through the pages of the running program, as its staff do it at a browser without scripts.
 *
 * <p>Three persons go through the team in 2025, and the other municipality's social worker finds none of them.
 */
@CompositionRoot(because = "it plays the staff of every authority")
class MainJobOverHttpTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

    @ParameterizedTest(name = "{0}")
    @EnumSource(Database.class)
    void leadsFromARelativesCallToTheAnnualReport(Database database) {
        SettableClock clock = SettableClock.at(NEW_YEAR);
        try (RunningHouse house = RunningHouse.on(database.stores(), clock)) {
            new TeamAtWork(house.platform()).boardDelegates(NEW_YEAR);
            TeamAtTheBrowser team = new TeamAtTheBrowser(house, clock);

            KimsWayOverHttp kim = KimsWayOverHttp.begins(team);
            kim.isIdentifiedAndConsents();
            kim.isAssessedByBothAuthorities();
            kim.appliesAndTheNurseIsConsulted();
            kim.isGrantedSupportUnderTheOldLaw();
            kim.makesAPlanInOwnWords();
            kim.isVisitedAndWrittenAboutInBothRecords();
            kim.canBeSeenOnEveryPage();
            kim.goesOnAfterAFollowUp();
            kim.isGrantedMoreBeforeTheSupportEnds();
            kim.isDischargedWithTheThreeGoals();

            robinIsGrantedSupportUnderTheNewLawAndDropsOut(team);
            alexDropsOutBeforeTheFirstDay(team);

            clock.set(LocalDate.of(2026, 1, 12));
            theOtherMunicipalitySeesNothing(Visitor.signsIn(house.port(), OSKAR), kim.address());
            theYearIsCounted(Visitor.signsIn(house.port(), MARIA));
            theReportIsApprovedAndLeavesTheHouse(Visitor.signsIn(house.port(), MARIA));
        }
    }

    private static void robinIsGrantedSupportUnderTheNewLawAndDropsOut(TeamAtTheBrowser team) {
        String robin = team.comesToADecision(LocalDate.of(2025, 5, 5), "970314-9808", "Robin", "Nyström");
        team.on(LocalDate.of(2025, 7, 1));
        team.isGranted(robin, LocalDate.of(2025, 7, 1), LocalDate.of(2025, 9, 30));
        team.sara().sees("Stödet är beviljat 1 juli–30 september 2025.", "11 kap. 1 § socialtjänstlagen (2025:400)");

        team.on(LocalDate.of(2025, 9, 10));
        team.sara()
                .opens(robin + "/avslut")
                .writes("on", "2025-09-10")
                .chooses("reason", "drop-out-before")
                .chooses("goal.isolation-broken", "unknown")
                .writes("goal.isolation-broken.why", "Gick inte att nå.")
                .chooses("goal.way-back", "no")
                .writes("summary", "Svarar inte längre. Vet att det går att höra av sig igen.")
                .sends()
                .isTold(422, "1 juli 2025")
                .stillHas("summary", "Svarar inte längre. Vet att det går att höra av sig igen.")
                .chooses("reason", "drop-out-during")
                .sends()
                .sees("Insatsen är avslutad");
    }

    private static void alexDropsOutBeforeTheFirstDay(TeamAtTheBrowser team) {
        String alex = team.comesToADecision(LocalDate.of(2025, 6, 2), "20021123-9801", "Alex", "Lund");
        team.on(LocalDate.of(2025, 8, 25));
        team.isGranted(alex, LocalDate.of(2025, 9, 15), LocalDate.of(2025, 12, 14));
        team.on(LocalDate.of(2025, 9, 5));
        team.sara()
                .opens(alex + "/avslut")
                .sees("Insatsen börjar 15 september 2025. Ett avhopp före den dagen är innan behandling")
                .writes("on", "2025-09-05")
                .chooses("reason", "drop-out-before")
                .sends()
                .sees("Inga mål mättes eftersom insatsen aldrig började.");
    }

    private static void theOtherMunicipalitySeesNothing(Visitor oskar, String kim) {
        oskar.opens("/inflode").sees("Ingen väntar.").doesNotSee("Kim", "Robin", "Alex");
        for (String page : new String[] {
            "", "/tidslinje", "/samtycke", "/logg", "/kontakt", "/bedomning", "/beslut", "/plan", "/avslut"
        }) {
            oskar.opens(kim + page, 404).doesNotSee("Kim");
        }
        oskar.opens("/rapporter/hikikomori-uppsala/2025").sees("Deltagare 0");
    }

    /** The same year as through the Java API, counted by hand there. */
    private static void theYearIsCounted(Visitor maria) {
        maria.opens("/rapporter").sees("Årsrapport 2025");
        maria.opens("/rapporter/" + TeamAtWork.TEAM + "/2025");
        maria.sees("Deltagare 2", "Inskrivna 2", "Utskrivna 2", "Avhopp före behandling 1", "Avhopp under behandling 1")
                .sees("median i dagar 84")
                .sees("0 av 3 mål är nådda")
                .sees("Mål 1 50 % (1 av 2) Mål 100 %", "Mål 2 50 % (1 av 2) Mål 90 %", "Mål 3 0 % (0 av 2) Mål 50 %")
                .sees("26–30 år 1", "31–40 år 1", "21–25 år 0")
                .sees("Kvartal 2 0 0 0 0", "Kvartal 3 2 1 1 1", "Kvartal 4 0 1 0 0")
                .doesNotSee("Kim", "Robin", "Alex");
    }

    /** Two took part: outward that is too few to tell, in every file. */
    private static void theReportIsApprovedAndLeavesTheHouse(Visitor maria) {
        String report = "/rapporter/" + TeamAtWork.TEAM + "/2025";
        maria.opens(report).sees("Granska och godkänn rapporten");
        for (String file : List.of("csv", "xlsx", "pdf", "json")) {
            assertThat(maria.browser().get(report + "/publicerad." + file).statusCode())
                    .as(file)
                    .isEqualTo(409);
        }
        maria.opens(report + "/utat")
                .sees("Deltagare dold", "Avhopp före behandling dold", "Kvartal 2 0 0 0 0")
                .presses("Godkänn rapporten")
                .isTold(422, "kryssa i att de inte pekar ut någon")
                .chooses("wordsRead", "yes")
                .presses("Godkänn rapporten")
                .sees("Godkänd av Maria Holm, Verksamhetschef", "Deltagare 2");
        maria.opens(report + "/utat").sees("Deltagare dold").doesNotSee("Jag har läst texterna");

        assertThat(maria.browser().get(report + "/siffror.csv").body()).contains("participants;Deltagare;2;0;0;");
        String csv = maria.browser().get(report + "/publicerad.csv").body();
        assertThat(csv).contains("participants;Deltagare;dold;", "q2:enrolled;Kvartal 2: Inskrivna;0;");
        assertThat(csv.lines().filter(line -> line.matches(".*;[1-4];.*"))).isEmpty();
        assertThat(maria.browser().get(report + "/publicerad.json").body())
                .contains("{\"id\":\"participants\",\"unit\":\"persons\",\"withheld\":true}")
                .doesNotContain("Kim", "Robin", "Alex");
        assertThat(maria.browser().get(report + "/publicerad.xlsx").body()).startsWith("PK");
        assertThat(maria.browser().get(report + "/publicerad.pdf").body()).startsWith("%PDF");
        assertThat(maria.browser().get("/rapporter/arsrapport.schema.json").body())
                .contains("handslag-annual-report-1");
    }
}
