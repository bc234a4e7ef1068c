package se.handslag.planning.joint.network;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.planning.fixture.PlanningOnBothDatabases;

class KeepingMembersTest extends PlanningOnBothDatabases {

    @Test
    void nobodyIsInTheGroupWithoutThePersonsWish() {
        CaseId kim = openKim();
        MemberWords without = new MemberWords(
                "Lo Ek", MemberRole.RELATIVE, "", "", "", MemberMark.NONE, new Wish(WhoWasAsked.PERSON, "  ", TODAY));

        assertThat(refused(save(kim, without))).isEqualTo(CannotKeepMember.NO_WISH);
        assertThat(network(kim).members()).isEmpty();
    }

    @Test
    void keepsWhoWasAskedInWhichWordsAndWhen() {
        CaseId kim = openKim();
        Member lo = done(save(kim, NetworkSamples.sister(TODAY)));

        MemberHere here = network(kim).now().get(0);
        assertThat(here.member()).isEqualTo(lo);
        assertThat(here.member().about()).isEqualTo(NetworkSamples.sister(TODAY));
        assertThat(here.mayKnow(TODAY)).isEmpty();
        assertThat(here.member().by().name()).isEqualTo(SARA.name());
    }

    @Test
    void aMemberIsWrittenAnewAndWhoeverWasLaterIsTold() {
        CaseId kim = openKim();
        Member lo = done(save(kim, NetworkSamples.sister(TODAY)));
        SaveMember again =
                new SaveMember(kim, Optional.of(lo.id()), lo.revision(), NetworkSamples.as(MemberRole.FRIEND, TODAY));

        assertThat(done(members().handle(SARA, again)).revision()).isEqualTo(new Revision(2));
        assertThat(refused(members().handle(SARA, again))).isEqualTo(CannotKeepMember.CHANGED_MEANWHILE);
        assertThat(network(kim).members()).hasSize(1);
        assertThat(network(kim).now().get(0).member().about().role()).isEqualTo(MemberRole.FRIEND);
    }

    @Test
    void theLastThatThePersonSaidOfWhatAMemberMayKnowCounts() {
        CaseId kim = openKim();
        Member lo = done(save(kim, NetworkSamples.sister(TODAY)));
        done(let(NetworkSamples.letKnow(kim, lo, TODAY, KnowPart.MINUTES, KnowPart.CRISIS_PLAN)));
        assertThat(mayKnow(kim)).containsExactlyInAnyOrder(KnowPart.MINUTES, KnowPart.CRISIS_PLAN);

        done(let(new LetKnow(kim, lo.id(), Set.of(), NetworkSamples.wish(TODAY), TODAY)));
        assertThat(mayKnow(kim)).isEmpty();
        assertThat(world().use(SARA, ReadingNetwork.class).sayings(SARA, kim, lo.id()))
                .extracting(said -> KnowPart.codes(said.parts()))
                .containsExactly("", "crisis-plan minutes");
    }

    @Test
    void whatAMemberMayKnowEndsOnItsLastDayAndWithTheMembership() {
        CaseId kim = openKim();
        Member lo = done(save(kim, NetworkSamples.sister(TODAY)));
        done(let(new LetKnow(kim, lo.id(), Set.of(KnowPart.SIP), NetworkSamples.wish(TODAY), TODAY.plusDays(5))));
        MemberHere here = network(kim).now().get(0);
        assertThat(here.mayKnow(TODAY.plusDays(5))).containsExactly(KnowPart.SIP);
        assertThat(here.mayKnow(TODAY.plusDays(6))).isEmpty();

        done(end(new EndMembership(kim, lo.id(), EndReason.PERSONS_WISH, "", TODAY)));
        assertThat(network(kim).now()).isEmpty();
        assertThat(network(kim).members().get(0).mayKnow(TODAY)).isEmpty();
        assertThat(refused(let(NetworkSamples.letKnow(kim, lo, TODAY, KnowPart.SIP))))
                .isEqualTo(CannotKeepMember.HAS_LEFT);
    }

    @Test
    void refusesWhatIsWrong() {
        CaseId kim = openKim();
        Member lo = done(save(kim, NetworkSamples.sister(TODAY)));
        Actor jonas = staff(UPPSALA, "jonas", "Jonas Ask", "Verksamhetschef", "Team", Mandate.HEAD_OF_SERVICE);

        assertThat(refused(members().handle(jonas, SaveMember.added(kim, NetworkSamples.sister(TODAY)))))
                .isEqualTo(CannotKeepMember.NO_MANDATE);
        assertThat(refused(save(new CaseId(new UUID(7, 7)), NetworkSamples.sister(TODAY))))
                .isEqualTo(CannotKeepMember.NO_SUCH_CASE);
        assertThat(refused(save(kim, words("", "", "", TODAY)))).isEqualTo(CannotKeepMember.NO_NAME);
        assertThat(refused(save(kim, words("Per", "", "", TODAY)))).isEqualTo(CannotKeepMember.NO_ORGANISATION);
        assertThat(refused(save(kim, words("x".repeat(121), "AF", "", TODAY)))).isEqualTo(CannotKeepMember.TOO_LONG);
        assertThat(refused(save(kim, NetworkSamples.sister(TODAY.plusDays(1)))))
                .isEqualTo(CannotKeepMember.WISH_IN_THE_FUTURE);
        assertThat(refused(let(new LetKnow(
                        kim,
                        lo.id(),
                        Set.of(KnowPart.SIP),
                        NetworkSamples.wish(TODAY),
                        TODAY.plusMonths(12).plusDays(1)))))
                .isEqualTo(CannotKeepMember.WRONG_LAST_DAY);
        assertThat(refused(let(new LetKnow(
                        kim,
                        lo.id(),
                        Set.of(KnowPart.SIP),
                        new Wish(WhoWasAsked.PERSON, "", TODAY),
                        TODAY.plusDays(9)))))
                .isEqualTo(CannotKeepMember.NO_WISH);
        assertThat(refused(let(new LetKnow(
                        kim, new MemberId(new UUID(7, 7)), Set.of(KnowPart.SIP), NetworkSamples.wish(TODAY), TODAY))))
                .isEqualTo(CannotKeepMember.NO_SUCH_MEMBER);
        assertThat(refused(end(new EndMembership(kim, lo.id(), EndReason.OTHER, " ", TODAY))))
                .isEqualTo(CannotKeepMember.NO_REASON_IN_WORDS);
        assertThat(refused(end(new EndMembership(kim, lo.id(), EndReason.OWN_WISH, "", TODAY.plusDays(1)))))
                .isEqualTo(CannotKeepMember.END_IN_THE_FUTURE);
    }

    @Test
    void eachAuthorityKeepsAGroupOfItsOwn() {
        CaseId kim = openKim();
        done(save(kim, NetworkSamples.sister(TODAY)));

        assertThat(world().use(NILS, ReadingNetwork.class).read(NILS, kim).members())
                .isEmpty();
    }

    @Test
    void tellsNothingOfAnyoneWhenItIsPrinted() {
        CaseId kim = openKim();
        Member lo = done(save(kim, NetworkSamples.sister(TODAY)));

        assertThat(List.of(
                        lo.toString(), lo.about().toString(), lo.about().wish().toString()))
                .noneMatch(text -> text.contains("Lo") || text.contains("syster") || text.contains("070"));
    }

    private static MemberWords words(String name, String organisation, String reached, LocalDate on) {
        return new MemberWords(
                name, MemberRole.OTHER_AGENCY, "", organisation, reached, MemberMark.NONE, NetworkSamples.wish(on));
    }

    private static KeepingMembers members() {
        return world().use(SARA, KeepingMembers.class);
    }

    private static Outcome<Member, CannotKeepMember> save(CaseId kim, MemberWords words) {
        return members().handle(SARA, SaveMember.added(kim, words));
    }

    private static Outcome<MayKnow, CannotKeepMember> let(LetKnow command) {
        return members().letKnow(SARA, command);
    }

    private static Outcome<MemberEnd, CannotKeepMember> end(EndMembership command) {
        return members().end(SARA, command);
    }

    private static ReadingNetwork.Network network(CaseId kim) {
        return world().use(SARA, ReadingNetwork.class).read(SARA, kim);
    }

    private static Set<KnowPart> mayKnow(CaseId kim) {
        return network(kim).now().get(0).mayKnow(TODAY);
    }
}
