package se.handslag.planning.joint.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Sentences;
import se.handslag.core.fixture.Together;
import se.handslag.core.journal.FormDraft;
import se.handslag.core.journal.KeepingDrafts;
import se.handslag.planning.fixture.PlanningOnBothDatabases;

class KeepingPlanDraftsTest extends PlanningOnBothDatabases {

    @Test
    void keepsWhatWasTypedForItsAuthorAndNobodyElse() {
        CaseId kim = openKim();
        FormDraft draft = done(keep(SARA, kim, "plan", "aim=Komma+ut"));

        assertThat(draft.savedAt()).isEqualTo(world().clock().instant());
        assertThat(own(SARA, kim, "plan")).contains(draft);
        assertThat(own(ELIN, kim, "plan")).isEmpty();
        assertThat(own(NILS, kim, "plan")).isEmpty();
        assertThat(own(SARA, kim, "krisplan")).isEmpty();
        assertThat(own(SARA, openKim(), "plan")).isEmpty();
        assertThat(draft.toString()).doesNotContain("Komma");
    }

    @Test
    void theLatestStandsHoweverLongAndAsItWasTyped() {
        CaseId kim = openKim();
        String longest = "å🙂".repeat(FormDraft.LONGEST / 3);
        done(keep(SARA, kim, "plan", longest));
        assertThat(own(SARA, kim, "plan").orElseThrow().text()).isEqualTo(longest);

        done(keep(SARA, kim, "plan", "kort"));
        assertThat(own(SARA, kim, "plan").orElseThrow().text()).isEqualTo("kort");
        done(keep(SARA, kim, "plan", ""));
        assertThat(own(SARA, kim, "plan").orElseThrow().text()).isEmpty();
    }

    @Test
    void twoSavesAtOnceAreOneDraft() throws InterruptedException {
        CaseId kim = openKim();
        var ending = Together.all(() -> keep(SARA, kim, "plan", "Ett"), () -> keep(SARA, kim, "plan", "Två"));

        assertThat(ending.thrown()).isEmpty();
        assertThat(own(SARA, kim, "plan").orElseThrow().text()).isIn("Ett", "Två");
    }

    @Test
    void isThrownAwayAndIsNoDraftOfANote() {
        CaseId kim = openKim();
        done(keep(SARA, kim, "plan", "aim=Komma+ut"));

        assertThat(world().use(SARA, KeepingDrafts.class).ownDrafts(SARA, kim)).isEmpty();
        world().use(SARA, KeepingPlanDrafts.class).discard(SARA, kim, "plan");
        assertThat(own(SARA, kim, "plan")).isEmpty();
        world().use(SARA, KeepingPlanDrafts.class).discard(SARA, kim, "plan");
    }

    @Test
    void refusesWhatCannotBeKeptInASentence() {
        CaseId kim = openKim();
        assertThat(refused(keep(SARA, kim, "plan", "x".repeat(FormDraft.LONGEST + 1))))
                .isEqualTo(CannotKeepPlanDraft.TOO_LONG);
        assertThat(refused(keep(SARA, kim, "Plan 1", "x"))).isEqualTo(CannotKeepPlanDraft.NO_SUCH_FORM);
        world().inUnit(NILS, () -> {
            CaseFiles files = world().use(NILS, CaseFiles.class);
            files.save(files.find(kim).orElseThrow().closed(TODAY));
            return kim;
        });
        assertThat(refused(keep(NILS, kim, "plan", "x"))).isEqualTo(CannotKeepPlanDraft.NO_SUCH_CASE);

        Sentences sentences = Sentences.of(List.of("se/handslag/planning/joint/draft/texts"));
        for (Locale language : List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH)) {
            assertThat(Stream.of(CannotKeepPlanDraft.values()).map(why -> sentences.say(why.sentence(), language)))
                    .allMatch(said -> said.endsWith("."))
                    .doesNotHaveDuplicates();
        }
    }

    private static Outcome<FormDraft, CannotKeepPlanDraft> keep(Actor actor, CaseId caseId, String form, String text) {
        return world().use(actor, KeepingPlanDrafts.class).handle(actor, new KeepPlanDraft(caseId, form, text));
    }

    private static Optional<FormDraft> own(Actor actor, CaseId caseId, String form) {
        return world().use(actor, KeepingPlanDrafts.class).own(actor, caseId, form);
    }
}
