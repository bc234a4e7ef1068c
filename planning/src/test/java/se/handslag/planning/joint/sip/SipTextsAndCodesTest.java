package se.handslag.planning.joint.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentences;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.ReceiverKind;
import se.handslag.planning.PlanningItems;

/** What is stored keeps its code for ever, and has words in both languages. */
class SipTextsAndCodesTest {
    private static final Sentences SENTENCES =
            Sentences.of(List.of("se/handslag/core/texts", "se/handslag/planning/joint/sip/texts"));
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH);

    @Test
    void codesAreAsTheyWereStored() {
        pin(
                "sip.initiator.",
                SipInitiator.values(),
                SipInitiator::code,
                "PERSON=person, RELATIVE=relative, MUNICIPALITY=municipality, REGION=region, OTHER_AGENCY=other-agency");
        pin(
                "sip.party.",
                SipParty.values(),
                SipParty::code,
                "MUNICIPALITY=municipality, REGION=region, OTHER_PRINCIPAL=other-principal, OTHER=other, PERSON=person");
        pin(
                "sip.channel.",
                SipChannel.values(),
                SipChannel::code,
                "PLATFORM=platform, LETTER=letter, SECURE_MESSAGE=secure-message, PHONE=phone, IN_PERSON=in-person");
        pin(
                "sip.answer.",
                SipAnswer.Said.values(),
                SipAnswer.Said::code,
                "COMING=coming, NOT_COMING=not-coming, COPY_RECEIVED=copy-received");
        pin(
                "sip.end.",
                SipEnd.Reason.values(),
                SipEnd.Reason::code,
                "NEEDS_MET=needs-met, PERSON_DOES_NOT_WANT=person-does-not-want, ANOTHER_PLAN=another-plan, MOVED=moved,"
                        + " DECEASED=deceased, OTHER=other");
        pin(
                "sip.field.",
                SipField.Part.values(),
                SipField.Part::code,
                "IMPORTANT=important, QUESTION=question, SITUATION=situation, SHORT_GOALS=short-goals,"
                        + " LONG_GOALS=long-goals, NEED=need, INTERVENTION=intervention, ANSWERS=answers, WHOM=whom,"
                        + " WHEN=when, PRESENT=present, CRISIS_PLAN=crisis-plan, LEAD=lead, LEAD_NAME=lead-name,"
                        + " HELD_ON=held-on, FOLLOW_UP_ON=follow-up-on, FOLLOW_UP_BY=follow-up-by");
        pin(
                "sip.step.",
                SipStep.values(),
                SipStep::code,
                "NEED=need, CONSENT=consent, INVITATION=invitation, MEETING=meeting, FOLLOW_UP=follow-up, END=end");
        assertThat(PlanningItems.SIP.code()).isEqualTo("sip");
    }

    private static <E extends Enum<E>> void pin(String texts, E[] values, Function<E, String> code, String expected) {
        assertThat(Arrays.stream(values)
                        .map(value -> value.name() + "=" + code.apply(value))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
        for (E value : values) {
            assertThat(SENTENCES.knows(texts + code.apply(value)))
                    .as(texts + code.apply(value))
                    .isTrue();
        }
    }

    @Test
    void everyRefusalSaysOneThingInBothLanguages() {
        Stream<Refusal> refusals = Stream.concat(
                Arrays.stream(CannotSip.Why.values()),
                Stream.of(
                        new CannotSip.FieldTooLong(SipField.of(SipField.Part.LEAD)),
                        new CannotSip.NotHandedOver(
                                ReceiverKind.OTHER_SIDE, new CannotDisclose.NoConsent(PlanningItems.SIP))));
        refusals.forEach(
                refusal -> LANGUAGES.forEach(language -> assertThat(SENTENCES.say(refusal.sentence(), language))
                        .doesNotContain("sip.cannot")
                        .doesNotContain("{")
                        .endsWith(".")));
    }
}
