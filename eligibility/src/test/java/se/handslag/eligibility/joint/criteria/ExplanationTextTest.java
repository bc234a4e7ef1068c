package se.handslag.eligibility.joint.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.eligibility.joint.criteria.Staff.MORNING;
import static se.handslag.eligibility.joint.criteria.Staff.nils;
import static se.handslag.eligibility.joint.criteria.Staff.sara;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Sentences;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.criteria.Automatic.HasTurned;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.criteria.SettledBy;
import se.handslag.core.team.text.TeamTexts;

class ExplanationTextTest {
    private final TeamTexts team = new TeamTexts(Map.of(
            "sv",
            Map.of(
                    "criterion.age",
                    "Personen har fyllt 18 år",
                    "criterion.isolated",
                    "Personen har få eller inga kontakter",
                    "criterion.no-psychosis",
                    "Det finns ingen samtidig psykossjukdom"),
            "en",
            Map.of(
                    "criterion.age",
                    "The person has turned 18",
                    "criterion.isolated",
                    "The person has few contacts or none",
                    "criterion.no-psychosis",
                    "There is no concurrent psychotic disorder")));
    private final Evaluation evaluation = new Evaluation(
            Criterion.all(
                    "whole",
                    Criterion.fact("age", SettledBy.MUNICIPALITY, new HasTurned(18)),
                    Criterion.fact("isolated", SettledBy.EITHER),
                    Criterion.fact("no-psychosis", SettledBy.REGION)),
            "rule");
    private final Proposal adult = new Proposal("age", Answer.YES, "folkbokföringen", MORNING);

    @Test
    void saysWhatSettlesIt() {
        Explanation explanation = evaluation.of(
                List.of(
                        sara("isolated", Answer.YES, "Träffar bara sin mamma", 1),
                        nils("isolated", Answer.YES, "", 2),
                        nils("no-psychosis", Answer.YES, "", 2)),
                List.of(adult));
        assertThat(swedish(explanation))
                .isEqualTo(
                        """
                        Alla 3 kriterier är uppfyllda. Personen hör till målgruppen. Det avgörs av detta:
                        – Personen har fyllt 18 år: stämmer. (folkbokföringen 2026-08-21 09.12)
                        – Personen har få eller inga kontakter: stämmer. Träffar bara sin mamma. (kommunen, Sara Lind, 2026-08-21) (regionen, Nils Ek, 2026-08-21)
                        – Det finns ingen samtidig psykossjukdom: stämmer. (regionen, Nils Ek, 2026-08-21)""");
    }

    @Test
    void saysWhatIsLeftToDoAndKeepsBothViewsOfADispute() {
        Explanation explanation = evaluation.of(
                List.of(
                        sara("isolated", Answer.YES, "Träffar ingen.", 1),
                        nils("isolated", Answer.NO, "Pratar med vänner varje dag", 2)),
                List.of(adult));
        assertThat(swedish(explanation))
                .isEqualTo(
                        """
                        Av 3 kriterier är 1 uppfyllt, 1 inte bedömt och 1 olika bedömt. Bedömningen är inte klar. Det går inte att säga om personen hör till målgruppen.
                        – Personen har få eller inga kontakter: olika bedömning. Stämmer. Träffar ingen. (kommunen, Sara Lind, 2026-08-21) Stämmer inte. Pratar med vänner varje dag. (regionen, Nils Ek, 2026-08-21)
                        Kvar att göra:
                        – Personen har få eller inga kontakter: Kommunen och regionen bedömer olika. Prata med varandra, och låt sedan den som ändrar sig ta ställning på nytt.
                        – Det finns ingen samtidig psykossjukdom: Ingen har tagit ställning än.""");
    }

    @Test
    void saysWhoSetTheRegisterAsideAndWhy() {
        Explanation explanation = evaluation.of(
                List.of(
                        sara("age", Answer.NO, "The date of birth {0} is wrong", 1),
                        nils("isolated", Answer.YES, "", 2),
                        nils("no-psychosis", Answer.YES, "", 2)),
                List.of(adult));
        assertThat(new ExplanationText(team, Locale.UK).say(explanation))
                .isEqualTo(
                        """
                        Of 3 criteria, 2 are fulfilled and 1 is not fulfilled. The person does not belong to those the team is for. This is what settles it:
                        – The person has turned 18: not true. The date of birth {0} is wrong. (the municipality, Sara Lind, 2026-08-21) Changed by Sara Lind. Registered answer (folkbokföringen 2026-08-21 09:12): true.""");
    }

    @Test
    void speaksSwedishToALanguageItDoesNotKnow() {
        assertThat(new ExplanationText(team, Locale.JAPANESE).counts(evaluation.of(List.of(), List.of())))
                .isEqualTo("Av 3 kriterier är 3 inte bedömda.");
    }

    @Test
    void hasAWordForEveryStatusAndEverythingThatCanBeMissing() {
        Sentences sentences = Sentences.of(List.of("se/handslag/eligibility/texts"));
        for (FactStatus status : FactStatus.values()) {
            assertThat(sentences.knows(status.textKey())).isTrue();
        }
        for (Missing.What what : Missing.What.values()) {
            assertThat(sentences.knows(what.textKey())).isTrue();
        }
    }

    private String swedish(Explanation explanation) {
        return new ExplanationText(team, Sentences.SWEDISH).say(explanation);
    }
}
