package se.handslag.eligibility.joint.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.eligibility.joint.criteria.Staff.MORNING;
import static se.handslag.eligibility.joint.criteria.Staff.nils;
import static se.handslag.eligibility.joint.criteria.Staff.sara;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.criteria.Automatic.HasTurned;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.criteria.SettledBy;

class ExplanationJsonTest {
    private final Evaluation evaluation = new Evaluation(
            Criterion.all(
                    "whole",
                    Criterion.fact("age", SettledBy.MUNICIPALITY, new HasTurned(18)),
                    Criterion.fact("isolated", SettledBy.EITHER)),
            "abc");
    private final Proposal adult = new Proposal("age", Answer.YES, "folkbokföringen", MORNING);

    @Test
    void pinsTheFormThatIsStoredWithAssessments() {
        assertThat(ExplanationJson.write(
                        evaluation.of(List.of(nils("isolated", Answer.NO, "Hon träffar vänner", 3)), List.of(adult))))
                .isEqualTo(
                        "{\"criteria\":{\"answer\":\"no\",\"form\":\"all\",\"id\":\"whole\",\"parts\":["
                                + "{\"answer\":\"yes\",\"automatic\":{\"hasTurned\":18},\"findings\":[],\"form\":\"fact\",\"id\":\"age\","
                                + "\"proposal\":{\"answer\":\"yes\",\"at\":\"2026-08-21T07:12:00Z\",\"register\":\"folkbokföringen\"},"
                                + "\"settledBy\":\"municipality\",\"status\":\"fulfilled\"},"
                                + "{\"answer\":\"no\",\"findings\":[{\"answer\":\"no\",\"by\":{\"at\":\"2026-08-21T07:15:00Z\","
                                + "\"authority\":\"region-03\",\"name\":\"Nils Ek\",\"staff\":\"nils\",\"title\":\"Specialistsjuksköterska\"},"
                                + "\"fact\":\"isolated\",\"reason\":\"Hon träffar vänner\","
                                + "\"source\":{\"kind\":\"own-note\",\"note\":\"01990000-0000-7000-8000-000000000001\"}}],"
                                + "\"form\":\"fact\",\"id\":\"isolated\",\"settledBy\":\"either\",\"status\":\"not-fulfilled\"}]},"
                                + "\"decisive\":[\"isolated\"],\"finished\":true,\"outcome\":\"no\",\"rule\":\"abc\",\"schema\":1,\"uncounted\":[]}");
    }

    @Test
    void keepsEveryKindOfSource() {
        List<FindingSource> sources = List.of(
                new FindingSource.Interview(),
                new FindingSource.OwnNote(Staff.NOTE),
                new FindingSource.RegisteredData("folkbokföringen", MORNING),
                new FindingSource.DisclosedCopy(
                        new DisclosureId(UUID.fromString("01990000-0000-7000-8000-000000000002"))));
        for (FindingSource source : sources) {
            Finding signed = sara("isolated", Answer.YES, "", 1);
            Explanation explanation = evaluation.of(
                    List.of(new Finding(signed.fact(), signed.answer(), signed.reason(), signed.signature(), source)),
                    List.of());
            assertThat(ExplanationJson.replay(ExplanationJson.write(explanation)))
                    .isEqualTo(explanation);
        }
    }

    @Test
    void keepsWhatDidNotCount() {
        Explanation explanation = evaluation.of(List.of(nils("age", Answer.NO, "", 1)), List.of(adult));
        assertThat(explanation.uncounted()).hasSize(1);
        assertThat(ExplanationJson.replay(ExplanationJson.write(explanation))).isEqualTo(explanation);
    }

    @Test
    void refusesATextThatSaysOtherThanItsFindings() {
        String json = ExplanationJson.write(
                evaluation.of(List.of(nils("isolated", Answer.NO, "hemligt", 1)), List.of(adult)));
        assertThatThrownBy(() -> ExplanationJson.replay(json.replace("\"outcome\":\"no\"", "\"outcome\":\"yes\"")))
                .hasMessage("The explanation says other than its findings come to.");
    }

    @Test
    void repeatsNothingOfATextThatItCannotRead() {
        String json = ExplanationJson.write(
                evaluation.of(List.of(nils("isolated", Answer.NO, "hemligt", 1)), List.of(adult)));
        Stream.of(
                        "hemligt",
                        "{}",
                        json.replace("region-03", "hemligt-03"),
                        json.replace("07:15", "hemligt").replace("07:13", "hemligt"),
                        json.replace("own-note", "hemligt"),
                        json.replace("\"answer\":\"no\",\"by\"", "\"answer\":\"hemligt\",\"by\""),
                        json.replace("\"findings\":[]", "\"findings\":\"hemligt\""))
                .forEach(text -> assertThatThrownBy(() -> ExplanationJson.replay(text))
                        .as(text)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageNotContaining("hemligt")
                        .hasNoCause());
    }
}
