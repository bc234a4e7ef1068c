package se.handslag.planning.joint.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;
import static se.handslag.planning.joint.mapping.LifeArea.HOME_LIFE;
import static se.handslag.planning.joint.mapping.LifeArea.RELATIONS;
import static se.handslag.planning.joint.mapping.MappingField.FUTURE_PERSON;
import static se.handslag.planning.joint.mapping.MappingField.NEEDS_TEAM;
import static se.handslag.planning.joint.mapping.MappingField.PRESENT_PERSON;
import static se.handslag.planning.joint.mapping.MappingField.RESOURCES_TEAM;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.fixture.Here;
import se.handslag.core.fixture.Together;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.fixture.PlanningOnBothDatabases;
import se.handslag.planning.joint.mapping.ReadingMappings.MappingHere;
import se.handslag.planning.joint.merge.Chosen;

class SavingMappingTest extends PlanningOnBothDatabases {
    private static final MappingSource TALK =
            new MappingSource(SourceKind.INTERVIEW, TODAY, "hemma hos Kim", "Elin Ek");

    @Test
    void keepsWhatThePersonAndTheTeamSayApartWithWhoAssessedAndFromWhat() {
        CaseId kim = openKim();
        AreaMapping saved = save(SARA, kim, HOME_LIFE, Revision.UNSAVED, said());

        MappingHere here = read(SARA, kim);
        assertThat(here.areas()).extracting(ReadingMappings.Area::now).containsExactly(saved);
        assertThat(here.areas().get(0).assessors()).containsExactly(SARA.name(), "Elin Ek");
        assertThat(saved.content().text(PRESENT_PERSON)).isEqualTo("Jag lagar mat ibland");
        assertThat(saved.content().text(RESOURCES_TEAM)).isEqualTo("Handlar på nätet");
        assertThat(saved.content().sources()).containsExactly(TALK);
        // What lies here is in nobody else's record.
        assertThat(read(NILS, kim).areas()).isEmpty();
        assertThat(read(NILS, kim).received()).isEmpty();
    }

    @Test
    void keepsEveryVersionOfAnAreaWithWhatItChangedAndEverySource() {
        CaseId kim = openKim();
        save(SARA, kim, HOME_LIFE, Revision.UNSAVED, said());
        MappingSource note = new MappingSource(SourceKind.NOTE, TODAY.minusDays(3), "", "");
        AreaMapping second = save(
                Here.ELIN,
                kim,
                HOME_LIFE,
                new Revision(1),
                new AreaContent(said().fields(), List.of(note)).with(NEEDS_TEAM, "Stöd att planera"));

        List<ReadingMappings.Version> versions =
                world().use(SARA, ReadingMappings.class).versions(SARA, kim, HOME_LIFE);
        assertThat(versions)
                .extracting(version -> version.area().revision())
                .containsExactly(new Revision(2), new Revision(1));
        assertThat(versions.get(0).changed()).containsExactly(NEEDS_TEAM);
        assertThat(versions.get(1).changed()).containsExactly(PRESENT_PERSON, RESOURCES_TEAM);
        assertThat(second.content().sources()).containsExactly(note, TALK);
        assertThat(save(SARA, kim, HOME_LIFE, new Revision(2), second.content()).revision())
                .isEqualTo(new Revision(2));
        assertThat(read(SARA, kim).areas().get(0).assessors())
                .containsExactly(SARA.name(), Here.ELIN.name(), "Elin Ek");
    }

    @Test
    void twoWhoWriteInDifferentFieldsBothKeepTheirs() {
        CaseId kim = openKim();
        save(SARA, kim, HOME_LIFE, Revision.UNSAVED, said());
        save(SARA, kim, HOME_LIFE, new Revision(1), said().with(FUTURE_PERSON, "Egen lägenhet"));

        SavedArea merged =
                done(handle(SARA, SaveArea.of(kim, HOME_LIFE, new Revision(1), said().with(NEEDS_TEAM, "Stöd"))));

        assertThat(merged.mergedWith()).isPresent();
        assertThat(merged.area().content().text(FUTURE_PERSON)).isEqualTo("Egen lägenhet");
        assertThat(merged.area().content().text(NEEDS_TEAM)).isEqualTo("Stöd");
    }

    @Test
    void asksWhenTwoChangedTheSameFieldAndKeepsWhatIsChosen() {
        CaseId kim = openKim();
        save(SARA, kim, HOME_LIFE, Revision.UNSAVED, said());
        save(SARA, kim, HOME_LIFE, new Revision(1), said().with(PRESENT_PERSON, "Deras"));
        SaveArea ours = SaveArea.of(kim, HOME_LIFE, new Revision(1), said().with(PRESENT_PERSON, "Vårt"));

        assertThat(refused(handle(SARA, ours)))
                .isInstanceOfSatisfying(CannotSaveMapping.Conflict.class, conflict -> assertThat(conflict.fields())
                        .extracting(both -> both.field())
                        .containsExactly(PRESENT_PERSON));
        // A choice between other texts than those that stand there now is no choice.
        assertThat(refused(
                        handle(SARA, ours.choosing(new Chosen<>(new Revision(1), Set.of(PRESENT_PERSON), Set.of())))))
                .isInstanceOf(CannotSaveMapping.Conflict.class);
        assertThat(done(handle(SARA, ours.choosing(new Chosen<>(new Revision(2), Set.of(PRESENT_PERSON), Set.of()))))
                        .area()
                        .content()
                        .text(PRESENT_PERSON))
                .isEqualTo("Vårt");
    }

    @Test
    void twoAtTheSameMomentInTwoAreasShareOneMapping() throws InterruptedException {
        CaseId kim = openKim();

        var ending = Together.all(
                () -> handle(SARA, SaveArea.of(kim, HOME_LIFE, Revision.UNSAVED, said())),
                () -> handle(SARA, SaveArea.of(kim, RELATIONS, Revision.UNSAVED, said())));

        assertThat(ending.thrown()).isEmpty();
        assertThat(ending.answers()).allMatch(Outcome::isDone);
        assertThat(read(SARA, kim).areas())
                .extracting(area -> area.now().id())
                .hasSize(2)
                .containsOnly(read(SARA, kim).id().orElseThrow());
    }

    @Test
    void refusesEachThingThatIsMissingOrWrongAndPointsAtIt() {
        CaseId kim = openKim();
        assertThat(why(kim, AreaContent.EMPTY.with(PRESENT_PERSON, " "))).isEqualTo("nothing-written present.person");
        assertThat(why(kim, AreaContent.EMPTY.with(NEEDS_TEAM, "Stöd"))).isEqualTo("no-source source.1.kind");
        assertThat(why(kim, said().with(PRESENT_PERSON, "x".repeat(2_001)))).isEqualTo("too-long present.person");
        assertThat(why(kim, said().from(new MappingSource(SourceKind.NOTE, TODAY.plusDays(1), "", ""))))
                .isEqualTo("source-in-the-future source.1.on");
        assertThat(why(kim, said().from(new MappingSource(SourceKind.NOTE, TODAY, "x".repeat(201), ""))))
                .isEqualTo("source-too-long source.1.what");
        AreaContent many = said();
        for (int i = 0; i < 12; i++) {
            many = many.from(new MappingSource(SourceKind.NOTE, TODAY.minusDays(i), "", ""));
        }
        assertThat(why(kim, many)).isEqualTo("too-many-sources source.1.kind");
        assertThat(read(SARA, kim).areas()).isEmpty();
        // The person's own words need nothing to stand on.
        assertThat(handle(
                                SARA,
                                SaveArea.of(
                                        kim, HOME_LIFE, Revision.UNSAVED, AreaContent.EMPTY.with(PRESENT_PERSON, "Ja")))
                        .isDone())
                .isTrue();
    }

    @Test
    void refusesWhoeverMayNotWriteAndWhatIsNotThere() {
        CaseId kim = openKim();
        Actor jonas = staff(UPPSALA, "jonas", "Jonas Ask", "Verksamhetschef", "Team", Mandate.HEAD_OF_SERVICE);
        assertThat(refused(handle(jonas, SaveArea.of(kim, HOME_LIFE, Revision.UNSAVED, said()))))
                .isEqualTo(CannotSaveMapping.Whole.NO_MANDATE);
        assertThat(refused(
                        handle(SARA, SaveArea.of(CaseId.next(world().clock()), HOME_LIFE, Revision.UNSAVED, said()))))
                .isEqualTo(CannotSaveMapping.Whole.NO_SUCH_CASE);
        assertThat(refused(handle(SARA, SaveArea.of(kim, HOME_LIFE, new Revision(7), said()))))
                .isEqualTo(CannotSaveMapping.Whole.NO_SUCH_VERSION);
    }

    @Test
    void crossesOnlyAsACopyThatCanBeReadAsItWas() {
        CaseId kim = openKim();
        consent(SARA, kim, PlanningItems.MAPPING);
        AreaMapping home = save(SARA, kim, HOME_LIFE, Revision.UNSAVED, said());
        save(SARA, kim, RELATIONS, Revision.UNSAVED, said());

        done(world().use(SARA, Disclosing.class)
                .handle(
                        SARA,
                        new DiscloseItem(
                                kim, PlanningItems.MAPPING, home.id().value(), REGION.id(), Ground.CONSENT, "")));

        Map<String, String> copy = read(NILS, kim).received().get(0).item().content();
        assertThat(MappingCopy.read(copy)).isEqualTo(Map.of(HOME_LIFE, said(), RELATIONS, said()));
        Map<String, String> broken = new HashMap<>(copy);
        broken.put("area.1", "Kims hemlighet");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MappingCopy.read(broken))
                .withMessageNotContaining("hemlighet");
    }

    private static AreaContent said() {
        return AreaContent.EMPTY
                .with(PRESENT_PERSON, "Jag lagar mat ibland")
                .with(RESOURCES_TEAM, "Handlar på nätet")
                .from(TALK);
    }

    private static String why(CaseId kim, AreaContent content) {
        CannotSaveMapping refusal = refused(handle(SARA, SaveArea.of(kim, HOME_LIFE, Revision.UNSAVED, content)));
        return refusal.sentence().key().replace("mapping.save.cannot.", "") + " " + refusal.field();
    }

    private static AreaMapping save(Actor actor, CaseId kim, LifeArea area, Revision seen, AreaContent content) {
        return done(handle(actor, SaveArea.of(kim, area, seen, content))).area();
    }

    private static Outcome<SavedArea, CannotSaveMapping> handle(Actor actor, SaveArea command) {
        return world().use(actor, SavingMapping.class).handle(actor, command);
    }

    private static MappingHere read(Actor actor, CaseId kim) {
        return world().use(actor, ReadingMappings.class).read(actor, kim);
    }
}
