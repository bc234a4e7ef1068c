package se.handslag.decisions.municipality.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.Database;
import se.handslag.core.platform.NotOffered;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.DecisionId;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.grant.CannotGrant;
import se.handslag.decisions.municipality.matter.CannotDecide;
import se.handslag.decisions.municipality.notify.NoticeMethod;
import se.handslag.decisions.municipality.notify.RecordNotice;
import se.handslag.decisions.municipality.notify.RecordingNotice;

class ReadingDecisionsTest {
    private static Office office;

    @BeforeAll
    static void open() {
        office = Office.on(Database.H2);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @BeforeEach
    void comeBack() {
        office.clock().set(Office.OPENED);
    }

    @Test
    void leadsThroughTheMatterStepByStep() {
        CaseId caseId = office.known();
        assertThat(next(caseId)).contains(MatterAct.APPLY);
        assertThat(openActs(SARA, caseId)).containsExactly(MatterAct.APPLY, MatterAct.DECLARE, MatterAct.INTERPRET);

        office.apply(caseId);
        assertThat(next(caseId)).contains(MatterAct.INVESTIGATE);
        assertThat(openActs(SARA, caseId))
                .containsExactly(
                        MatterAct.DECLARE,
                        MatterAct.INTERPRET,
                        MatterAct.COMPLETE,
                        MatterAct.INVESTIGATE,
                        MatterAct.ADD_MATERIAL,
                        MatterAct.CONSULT,
                        MatterAct.ASK_FOR_HEARING,
                        MatterAct.SKIP_COMMUNICATION,
                        MatterAct.NOTIFY_OF_DELAY,
                        MatterAct.WITHDRAW,
                        MatterAct.DISCONTINUE);

        office.write(caseId);
        assertThat(next(caseId)).contains(MatterAct.CONSULT);

        office.consult(caseId);
        assertThat(next(caseId)).isEmpty();

        office.assess(caseId, Answer.YES);
        assertThat(next(caseId)).contains(MatterAct.GRANT);
        assertThat(openActs(SARA, caseId))
                .contains(MatterAct.COMMUNICATE, MatterAct.GRANT)
                .doesNotContain(MatterAct.APPLY, MatterAct.GRANT_PART, MatterAct.REFUSE, MatterAct.DISMISS);

        Granted granted = office.decide(office.threeMonths(caseId)).orElseThrow();
        assertThat(next(caseId)).contains(MatterAct.NOTIFY);

        office.use(SARA, RecordingNotice.class)
                .handle(
                        SARA,
                        new RecordNotice(
                                caseId, granted.id(), NoticeMethod.ORAL, office.today(), Optional.of(office.today())))
                .orElseThrow();
        assertThat(next(caseId)).isEmpty();
        assertThat(openActs(SARA, caseId))
                .contains(MatterAct.APPLY, MatterAct.EXTEND)
                .doesNotContain(MatterAct.GRANT, MatterAct.INVESTIGATE, MatterAct.NOTIFY);

        office.clock().set(LocalDate.of(2025, 8, 9));
        assertThat(next(caseId)).contains(MatterAct.EXTEND);

        office.clock().set(LocalDate.of(2026, 1, 1));
        assertThat(next(caseId)).contains(MatterAct.APPLY);
    }

    @Test
    void leadsToARefusalWhenTheCriteriaAreNotMet() {
        CaseId caseId = office.ready();
        office.assess(caseId, Answer.NO);

        assertThat(next(caseId)).contains(MatterAct.COMMUNICATE);

        office.hear(caseId);

        assertThat(next(caseId)).contains(MatterAct.REFUSE);
        assertThat(view(SARA, caseId).act(MatterAct.GRANT).whyNot()).contains(new CannotGrant.CriteriaNotMet());
    }

    @Test
    void saysWhyNotToTheOneWhoLooks() {
        CaseId caseId = office.ready();

        assertThat(view(ELIN, caseId).act(MatterAct.GRANT).whyNot())
                .contains(new CannotGrant.NotReady(new CannotDecide.NoDelegation(List.of("Socionom"))));
        assertThat(openActs(ELIN, caseId))
                .contains(MatterAct.INVESTIGATE, MatterAct.CONSULT, MatterAct.COMMUNICATE)
                .doesNotContain(MatterAct.GRANT, MatterAct.REFUSE, MatterAct.DISCONTINUE);
        assertThat(view(ELIN, caseId).delegation(DecisionKind.GRANT)).isEmpty();
        assertThat(view(SARA, caseId).delegation(DecisionKind.GRANT))
                .hasValueSatisfying(item -> assertThat(item.number()).isEqualTo("3.1"));
    }

    @Test
    void tellsHowLongTheSupportLasts() {
        Granted granted = office.granted();

        assertThat(office.use(SARA, ReadingDecisions.class).until(SARA, granted.caseId()))
                .contains(granted.period().to());
        assertThat(office.use(SARA, ReadingDecisions.class).until(SARA, office.known()))
                .isEmpty();
    }

    @Test
    void tellsTheLawOfToday() {
        CaseId caseId = office.known();
        assertThat(view(SARA, caseId).law())
                .hasValueSatisfying(law -> assertThat(law.law()).isEqualTo("4 kap. 1 § socialtjänstlagen (2001:453)"));
        office.clock().set(LocalDate.of(2025, 7, 1));
        assertThat(view(SARA, caseId).law())
                .hasValueSatisfying(law -> assertThat(law.law()).isEqualTo("11 kap. 1 § socialtjänstlagen (2025:400)"));
    }

    @Test
    void aSentNoticeDoesNotStandInTheWayOfWhatComesNext() {
        Granted granted = office.granted();
        office.use(SARA, RecordingNotice.class)
                .handle(
                        SARA,
                        new RecordNotice(
                                granted.caseId(), granted.id(), NoticeMethod.LETTER, office.today(), Optional.empty()))
                .orElseThrow();

        assertThat(next(granted.caseId())).isEmpty();
        assertThat(view(SARA, granted.caseId()).act(MatterAct.NOTIFY).isOpen()).isTrue();
        assertThat(view(SARA, granted.caseId()).noticesOf(granted.id())).hasSize(1);
    }

    @Test
    void showsNoOtherAuthoritysMatters() {
        Granted granted = office.granted();

        assertThat(office.use(OSKAR, ReadingDecisions.class).matter(OSKAR, granted.caseId()))
                .isEmpty();
        assertThat(office.use(OSKAR, ReadingDecisions.class).letter(OSKAR, granted.caseId(), granted.id()))
                .isEmpty();
        assertThatThrownBy(() -> office.use(NILS, ReadingDecisions.class)).isInstanceOf(NotOffered.class);
    }

    @Test
    void readsNoLetterThatIsNotInTheCase() {
        Granted granted = office.granted();

        assertThat(office.use(SARA, ReadingDecisions.class)
                        .letter(SARA, granted.caseId(), DecisionId.next(office.clock())))
                .isEmpty();
        assertThat(office.use(SARA, ReadingDecisions.class).letter(SARA, office.known(), granted.id()))
                .isEmpty();
    }

    private static MatterView view(Actor actor, CaseId caseId) {
        return office.use(actor, ReadingDecisions.class).matter(actor, caseId).orElseThrow();
    }

    private static Optional<MatterAct> next(CaseId caseId) {
        return view(SARA, caseId).next();
    }

    private static List<MatterAct> openActs(Actor actor, CaseId caseId) {
        return view(actor, caseId).acts().stream()
                .filter(ActNow::isOpen)
                .map(ActNow::act)
                .toList();
    }
}
