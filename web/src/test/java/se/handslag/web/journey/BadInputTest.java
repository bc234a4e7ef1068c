package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.SARA;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.CaseId;

/**
 * What someone is told who sends what cannot be: in Swedish and in English, with what they entered still in the page and nothing saved.
 *
 * <p>Elsewhere: decisions that cannot be made in {@link BadDecisionTest}; a plugin with three faults and a store that a newer program has used
 * in {@link BadStartTest}; a full disk in {@link FullDiskPageTest}; a body that is not JSON, and forms from other sites or sessions, in
 * {@code WebServerTest} of the shell.
 */
@CompositionRoot(because = "it plays the staff of both authorities")
class BadInputTest extends InBothLanguages {
    @Test
    void anIdentityNumberWithAWrongCheckDigit() {
        CaseId someone = team.relativeCalls(SARA, "Evas son");
        isTold(
                422,
                "Kontrollera personnumret. Sista siffran stämmer inte.",
                "Check the personal number. The last digit does not agree with the others.",
                visitor -> visitor.opens("/person/" + someone + "/identitet")
                        .writes("identityNumber", "19900101-9803")
                        .writes("givenName", "Kim")
                        .writes("familyName", "Åkesson")
                        .chooses("source", "told")
                        .sends()
                        .stillHas("identityNumber", "19900101-9803")
                        .stillHas("familyName", "Åkesson"));
        assertThat(team.file(SARA, someone).flatMap(CaseFile::person)).isEmpty();
    }

    @Test
    void aDateThatDoesNotExist() {
        CaseId someone = team.relativeCalls(SARA, "Evas son");
        isTold(
                422,
                "Kontrollera datumet. Den dagen finns inte i kalendern.",
                "Check the date. That day is not in the calendar.",
                visitor -> visitor.opens("/person/" + someone + "/bedomningssamtal")
                        .writes("day", "2025-09-31")
                        .writes("time", "13.00")
                        .writes("place", "Hembesök")
                        .writes("regionStaff", "Nils Ek")
                        .sends()
                        .stillHas("day", "2025-09-31")
                        .stillHas("place", "Hembesök"));
        assertThat(team.assessment(SARA, someone).interview()).isEmpty();
    }

    @Test
    void anUnknownTeam() {
        int before = files().size();
        isTold(
                422,
                "Teamet finns inte här. De team som finns är: FACT-team, Hikikomori Uppsala.",
                "There is no such team here. The teams are: FACT-team, Hikikomori Uppsala.",
                visitor -> visitor.opens("/kontakt/ny")
                        .hasOldChoice("team", "no-such-team")
                        .chooses("caller", "relative")
                        .writes("matter", "Har inte varit ute på två år.")
                        .chooses("next", "nothing")
                        .sends()
                        .stillHas("matter", "Har inte varit ute på två år."));
        assertThat(files()).hasSize(before);
    }

    @Test
    void textThatIsNotUtf8() {
        int before = files().size();
        isTold(
                400,
                "Texten är inte kodad som UTF-8. Inget har sparats.",
                "The text is not encoded as UTF-8. Nothing has been saved.",
                visitor -> visitor.opens("/kontakt/ny")
                        .sendsBytes(
                                "/kontakt/ny", "matter=hj\u00e4lp&next=nothing".getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(files()).hasSize(before);
    }

    @Test
    void fiftyMegabytes() {
        int before = files().size();
        isTold(
                413,
                "Sidan tar emot högst 1 MB. Inget har sparats.",
                "The page takes at most 1 MB. Nothing has been saved.",
                visitor -> visitor.opens("/kontakt/ny").sendsBytes("/kontakt/ny", new byte[50_000_000]));
        assertThat(files()).hasSize(before);
    }

    /** Two colleagues open the plan; the second to save is shown both texts, chooses, and nothing is lost. */
    @Test
    void twoPeopleSavingTheSamePlan() {
        CaseId someone = granted();
        support.planIsMade(someone, "Jag vill kunna handla själv", TODAY.plusMonths(1));
        String plan = "/person/" + someone + "/plan";
        Visitor elin = Visitor.signsIn(house.port(), ELIN);
        swedish.opens(plan + "/andra");
        english.opens(plan + "/andra");
        elin.opens(plan + "/andra")
                .writes("goal.1.words", "Jag vill kunna åka buss")
                .sends()
                .sees("Planen är sparad");

        swedish.writes("goal.1.words", "Jag vill kunna gå till biblioteket")
                .writes("aim", "Komma ut")
                .sends();
        swedish.isTold(409, "Två har ändrat samtidigt")
                .sees("Elin Berg", "Jag vill kunna åka buss", "Jag vill kunna gå till biblioteket");
        english.writes("goal.1.words", "Jag vill kunna gå på bio").sends().isTold(409, "Two people changed it at once");
        assertThat(words(someone)).as("nothing is overwritten unseen").isEqualTo("Jag vill kunna åka buss");

        swedish.chooses(swedish.choices().get(0), "ours")
                .sends()
                .sees("Planen är sparad", "Jag vill kunna gå till biblioteket", "Komma ut");
    }

    private String words(CaseId caseId) {
        return support.plan(SARA, caseId).orElseThrow().goals().get(0).words();
    }

    private List<CaseFile> files() {
        return team.use(SARA, ReadingCaseFiles.class).list(SARA);
    }
}
