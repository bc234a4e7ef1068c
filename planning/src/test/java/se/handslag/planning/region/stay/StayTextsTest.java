package se.handslag.planning.region.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentences;
import se.handslag.planning.fixture.BothLanguages;
import se.handslag.planning.joint.stay.NoticeForm;
import se.handslag.planning.region.stay.plan.CannotKeepCarePlan;
import se.handslag.planning.region.stay.plan.OutsideCare;

class StayTextsTest {
    private static final Sentences SENTENCES = Sentences.of(List.of("se/handslag/planning/joint/stay/texts"));

    static Stream<Refusal> refusals() {
        return Stream.concat(Stream.of(CannotKeepStay.Why.values()), Stream.of(CannotKeepCarePlan.values()));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void saysEveryRefusalInBothLanguages(Refusal refusal) {
        BothLanguages.say(SENTENCES, refusal);
    }

    @Test
    void knowsTheWordOfEveryCode() {
        BothLanguages.know(
                SENTENCES,
                Stream.of(CareForm.values()).map(one -> "stay.care." + one.code()),
                Stream.of(NeedsAfter.values()).map(one -> "stay.needs." + one.code()),
                Stream.of(StayStep.values()).map(one -> "stay.step." + one.code()),
                Stream.of(NoticeForm.values()).map(one -> "stay.notice." + one.code()),
                Stream.of(NoticeForm.values()).map(one -> "item.inpatient-notice.form." + one.code()),
                Stream.of(OutsideCare.values()).map(one -> "care-plan.outside." + one.code()));
    }

    @Test
    void storedCodesNeverChange() {
        assertThat(CareForm.values()).extracting(CareForm::code).containsExactly("voluntary", "compulsory", "forensic");
        assertThat(NeedsAfter.values())
                .extracting(NeedsAfter::code)
                .containsExactly("nobodys", "municipality", "open-care", "both");
        assertThat(StayStep.values())
                .extracting(StayStep::code)
                .containsExactly(
                        "judged",
                        "admission-told",
                        "care-contact",
                        "ready-told",
                        "ready-withdrawn",
                        "discharged",
                        "information-sent");
        assertThat(NoticeForm.values())
                .extracting(NoticeForm::code)
                .containsExactly("admitted", "ready", "not-ready", "discharged");
        assertThat(OutsideCare.values()).extracting(OutsideCare::code).containsExactly("compulsory", "forensic");
    }
}
