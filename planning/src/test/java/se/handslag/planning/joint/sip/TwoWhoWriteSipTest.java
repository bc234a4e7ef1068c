package se.handslag.planning.joint.sip;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.planning.joint.merge.Chosen;
import se.handslag.planning.joint.sip.CannotSip.Why;
import se.handslag.planning.joint.sip.SipField.Part;
import se.handslag.planning.joint.sip.meet.SaveSip;
import se.handslag.planning.joint.sip.meet.SavedSip;
import se.handslag.planning.joint.sip.meet.SavingSips;

class TwoWhoWriteSipTest extends SipOnBothDatabases {

    @Test
    void whatTwoWriteInDifferentFieldsIsPutTogether() {
        CaseId kim = openKim();
        SipVersion base = written(kim);
        SipRow work = base.content().rows().get(2);

        done(save(SARA, kim, base, with(base.content(), Part.SITUATION, "Bor hos mamma och lillebror")));
        SavedSip saved =
                done(save(ELIN, kim, base, with(base.content(), SipField.of(work.id(), Part.WHEN), "från juni")));

        assertThat(saved.mergedWith().map(by -> by.name())).contains("Sara Lind");
        assertThat(saved.version().content().situation()).isEqualTo("Bor hos mamma och lillebror");
        assertThat(saved.version().content().rows().get(2).when()).isEqualTo("från juni");
    }

    @Test
    void rowsThatBothAddAreBothKeptAndARowThatIsEmptiedIsGone() {
        CaseId kim = openKim();
        SipVersion base = written(kim);
        SipRow mine = row("Tänder", "Följa med", SipParty.MUNICIPALITY, "Sara", "i maj");
        SipRow theirs = row("Mat", "Handla ihop", SipParty.MUNICIPALITY, "Elin", "i april");
        SipRow out = base.content().rows().get(3);
        SipRow emptied = new SipRow(out.id(), "", "", out.answers(), "", "");

        done(save(SARA, kim, base, plus(base.content(), mine)));
        SipContent together = done(save(ELIN, kim, base, replacing(plus(base.content(), theirs), emptied)))
                .version()
                .content();

        assertThat(together.rows())
                .extracting(SipRow::need)
                .containsExactly("Sömn", "Pengar", "Arbete", "Tänder", "Mat");
    }

    @Test
    void whatBothWriteInTheSameFieldIsAskedAndNobodysWordsAreLost() {
        CaseId kim = openKim();
        SipVersion base = written(kim);
        SipField need = SipField.of(base.content().rows().get(0).id(), Part.NEED);
        SipVersion theirs = done(save(SARA, kim, base, with(base.content(), need, "Sova på natten")))
                .version();
        SipContent ours = with(with(base.content(), need, "Dygnsrytm"), Part.PRESENT, "Alla");

        CannotSip refusal = refused(save(ELIN, kim, base, ours));

        assertThat(refusal).isInstanceOfSatisfying(CannotSip.Conflict.class, conflict -> {
            assertThat(conflict.theirs()).isEqualTo(theirs);
            assertThat(conflict.ours()).isEqualTo(ours);
            assertThat(conflict.fields()).singleElement().satisfies(field -> {
                assertThat(field.field()).isEqualTo(need);
                assertThat(field.theirs().text()).isEqualTo("Sova på natten");
                assertThat(field.ours().text()).isEqualTo("Dygnsrytm");
            });
        });
        SaveSip again = new SaveSip(
                kim, base.sip(), base.revision(), ours, new Chosen<>(theirs.revision(), Set.of(need), Set.of()));
        SipContent kept = done(world().use(ELIN, SavingSips.class).handle(ELIN, again))
                .version()
                .content();
        assertThat(kept.rows().get(0).need()).isEqualTo("Dygnsrytm");
        assertThat(kept.present()).isEqualTo("Alla");
    }

    @Test
    void twoWhoBeginAtOnceBeginWithWhatThePersonSaid() {
        CaseId kim = openKim();
        SipCourse course = called(kim);
        setDay(MEETING.toLocalDate());
        SipContent begun = SipContent.beginning(course.need());

        done(save(SARA, course, Revision.UNSAVED, with(begun, Part.SITUATION, "Bor hemma")));
        SipContent together = done(save(
                        ELIN, course, Revision.UNSAVED, with(begun, Part.IMPORTANT, "Att bli lyssnad på")))
                .version()
                .content();

        assertThat(together.situation()).isEqualTo("Bor hemma");
        assertThat(together.important()).isEqualTo("Att bli lyssnad på");
        assertThat(together.question()).isEqualTo("Vem gör vad i vår?");
    }

    @Test
    void anUnchangedSaveIsNoNewVersion() {
        CaseId kim = openKim();
        SipVersion base = written(kim);

        assertThat(done(save(SARA, kim, base, base.content())).version().revision())
                .isEqualTo(base.revision());
    }

    @Test
    void aSaveIsRefusedWithWhatIsWrong() {
        CaseId kim = openKim();
        SipVersion base = written(kim);
        LocalDate today = world().clock().today();
        SipContent whole = base.content();
        List<SipRow> many = new ArrayList<>();
        for (int i = 0; i <= SipContent.MOST_ROWS; i++) {
            many.add(row("x", "x", SipParty.OTHER, "", ""));
        }

        assertThat(refused(save(SARA, kim, base, with(whole, Part.FOLLOW_UP_ON, today.minusDays(1) + ""))))
                .isEqualTo(Why.FOLLOW_UP_IN_THE_PAST);
        assertThat(refused(save(SARA, kim, base, with(whole, Part.HELD_ON, today.plusDays(1) + ""))))
                .isEqualTo(Why.MEETING_NOT_HELD);
        assertThat(refused(save(SARA, kim, base, with(whole, Part.LEAD_NAME, "x".repeat(501)))))
                .isEqualTo(new CannotSip.FieldTooLong(SipField.of(Part.LEAD_NAME)));
        assertThat(refused(save(SARA, kim, base, plus(whole, many.toArray(SipRow[]::new)))))
                .isEqualTo(Why.TOO_MUCH);
        SaveSip strange = SaveSip.of(kim, base.sip(), new Revision(99), whole);
        assertThat(refused(world().use(SARA, SavingSips.class).handle(SARA, strange)))
                .isEqualTo(Why.NO_SUCH_VERSION);
        assertThat(refused(save(SARA, course(SARA, kim), Revision.UNSAVED, SipContent.EMPTY)))
                .isEqualTo(Why.NOTHING_WRITTEN);
    }

    private static SipContent plus(SipContent content, SipRow... more) {
        List<SipRow> rows = new ArrayList<>(content.rows());
        rows.addAll(List.of(more));
        return withRows(content, rows);
    }

    private static SipContent replacing(SipContent content, SipRow row) {
        return withRows(
                content,
                content.rows().stream()
                        .map(old -> old.id().equals(row.id()) ? row : old)
                        .toList());
    }

    private static SipContent withRows(SipContent content, List<SipRow> rows) {
        return new SipContent(
                content.important(),
                content.question(),
                content.situation(),
                content.shortGoals(),
                content.longGoals(),
                rows,
                content.present(),
                content.crisisPlan(),
                content.lead(),
                content.leadName(),
                content.heldOn(),
                content.followUpOn(),
                content.followUpBy());
    }

    private static Outcome<SavedSip, CannotSip> save(Actor actor, CaseId kim, SipVersion seen, SipContent content) {
        return world().use(actor, SavingSips.class)
                .handle(actor, SaveSip.of(kim, seen.sip(), seen.revision(), content));
    }
}
