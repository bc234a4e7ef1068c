package se.handslag.core.export;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.SARA;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import se.handslag.core.access.relation.DeclareRelation;
import se.handslag.core.access.relation.DeclaringRelations;
import se.handslag.core.access.relation.EndRelation;
import se.handslag.core.access.relation.EndingRelations;
import se.handslag.core.access.relation.RelationKind;
import se.handslag.core.access.relation.StaffRelation;
import se.handslag.core.audit.AccessLogLine;
import se.handslag.core.audit.ReadingAccessLog;
import se.handslag.core.casefile.Person;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Sentences;
import se.handslag.core.document.Standards;
import se.handslag.core.export.draw.DrawUpExport;
import se.handslag.core.export.draw.DrawingUpExport;
import se.handslag.core.export.draw.HandOutExport;
import se.handslag.core.export.draw.HandingOutExport;
import se.handslag.core.export.review.ReviewingExport;
import se.handslag.core.export.withhold.CannotWithhold;
import se.handslag.core.export.withhold.ReleasePart;
import se.handslag.core.export.withhold.WithholdParts;
import se.handslag.core.export.withhold.WithholdingParts;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Here;
import se.handslag.core.fixture.OnBothDatabases;
import se.handslag.core.fixture.Paper;
import se.handslag.core.fixture.Persons;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.SignNote;
import se.handslag.core.journal.SigningNotes;

/** What an authority holds on a person, drawn up and handed out. */
class ExportTest extends OnBothDatabases {
    private static final Wording SWEDISH = wording();

    private static Wording wording() {
        Sentences sentences = Sentences.of(Set.of("se/handslag/core/texts", "se/handslag/core/export/texts"));
        return new Wording(Sentences.SWEDISH, sentences::knows, sentence -> sentences.say(sentence, Sentences.SWEDISH));
    }

    private static UUID note(Actor actor, CaseId caseId, String text) {
        return world().use(actor, SigningNotes.class)
                .handle(
                        actor,
                        new SignNote(
                                caseId,
                                Optional.empty(),
                                ContactKind.PHONE,
                                world().clock().today().atTime(8, 30),
                                text,
                                Optional.empty(),
                                Optional.empty()))
                .orElseThrow()
                .id()
                .value();
    }

    private static DrawUpExport command(CaseId caseId) {
        return new DrawUpExport(
                caseId, AskedBy.PERSON, "", "", ExportBasis.RIGHT_OF_ACCESS, "Kim bad om allt per brev", true);
    }

    private static Outcome<Export, CannotExport> draw(Actor actor, DrawUpExport command) {
        return world().use(actor, DrawingUpExport.class).handle(actor, command);
    }

    private static ExportFiles.Made made(Actor actor, CaseId caseId, ExportForm form) {
        Export export = draw(actor, command(caseId)).orElseThrow();
        return world().use(actor, HandingOutExport.class)
                .handle(actor, new HandOutExport(caseId, export.id(), form), SWEDISH)
                .orElseThrow();
    }

    private static byte[] file(ExportFiles.Made made) {
        try (InputStream in = made.file().open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(Actor actor, CaseId caseId) {
        return new String(file(made(actor, caseId, ExportForm.JSON)), StandardCharsets.UTF_8);
    }

    private static String paper(Actor actor, CaseId caseId) {
        return new Paper(file(made(actor, caseId, ExportForm.PDF))).words();
    }

    private static Outcome<List<WithheldPart>, CannotWithhold> withhold(
            Actor actor, CaseId caseId, String chapter, String... rows) {
        return world().use(actor, WithholdingParts.class)
                .handle(
                        actor,
                        new WithholdParts(
                                caseId, chapter, Set.of(rows), WithholdGround.ABOUT_ANOTHER, "Det rör någon annan."));
    }

    @Test
    void bothFormsHoldWhatWasWrittenAndTheFileIsTheOneWhoseHashIsKept() throws NoSuchAlgorithmException {
        CaseId kim = world().openCase(SARA);
        note(SARA, kim, "Kim öppnade dörren.");
        ExportFiles.Made made = made(SARA, kim, ExportForm.JSON);
        String kept = made.file().sha256();
        long bytes = made.file().bytes();
        byte[] file = file(made);

        assertThat(made.name()).isEqualTo("utdrag-2026-03-02.json");
        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains("\"Kim öppnade dörren.\"", "\"form\":\"handslag-extract-1\"", "\"verb\":\"note.sign\"");
        assertThat(file).hasSize((int) bytes);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)))
                .isEqualTo(kept);
        assertThat(paper(SARA, kim))
                .contains("Anteckningar", "Kim öppnade dörren.", "Telefonsamtal", "Sara Lind, Socionom, Uppsala kommun")
                .contains("Vem som har läst och skrivit", "Signerade en anteckning", "Gjorde ett utdrag till personen")
                .doesNotContain("note.sign", kim.toString());
    }

    @Test
    void thePaperKeepsTheStandards() {
        CaseId kim = world().openCase(SARA);
        note(SARA, kim, "Rad ett\nrad två " + "lång ".repeat(80));

        assertThat(Standards.brokenBy(file(made(SARA, kim, ExportForm.PDF)))).isEmpty();
    }

    @Test
    void whatIsWithheldStandsInNeitherFormNorWhatItWas() {
        CaseId kim = world().openCase(SARA);
        UUID hidden = note(SARA, kim, "Grannen Bo ringde och var orolig.");
        note(SARA, kim, "Kim berättade om skolan.");
        withhold(SARA, kim, "note", hidden.toString()).orElseThrow();

        String json = json(SARA, kim);
        String paper = paper(SARA, kim);

        assertThat(json)
                .contains("Kim berättade om skolan.", "\"parts\":1", "\"ground\":\"about-another\"")
                .doesNotContain("Grannen", hidden.toString(), "row_key");
        assertThat(paper)
                .contains("Kim berättade om skolan.", "En del lämnas inte ut", "Beslutet går att överklaga")
                .doesNotContain("Grannen");
    }

    @Test
    void aWholeChapterCanBeWithheldAndHandedOutAfterAll() {
        CaseId kim = world().openCase(SARA);
        note(SARA, kim, "Kim öppnade dörren.");
        WithheldPart part = withhold(SARA, kim, "note").orElseThrow().get(0);
        assertThat(json(SARA, kim)).doesNotContain("öppnade");

        world().use(SARA, WithholdingParts.class)
                .handle(SARA, new ReleasePart(kim, part.id(), "Det rör bara Kim."))
                .orElseThrow();

        assertThat(json(SARA, kim)).contains("öppnade");
        assertThat(part.law()).contains("26 kap. 1 §");
    }

    @Test
    void whatIsAskedToBeWithheldMustBeThereAndHaveAReason() {
        CaseId kim = world().openCase(SARA);
        UUID note = note(SARA, kim, "Kim öppnade dörren.");
        CaseId lo = world().openCase(SARA);
        UUID others = note(SARA, lo, "Lo åt frukost.");
        WithholdingParts withholding = world().use(SARA, WithholdingParts.class);

        assertThat(withhold(SARA, kim, "note", others.toString()))
                .isEqualTo(Outcome.refused(CannotWithhold.Missing.NO_SUCH_PART));
        assertThat(withhold(SARA, kim, "no_such_table"))
                .isEqualTo(Outcome.refused(CannotWithhold.Missing.NO_SUCH_PART));
        assertThat(withholding.handle(
                        SARA,
                        new WithholdParts(
                                kim, "note", Set.of(note.toString()), WithholdGround.THE_CARE, "Det rör vården.")))
                .isEqualTo(Outcome.refused(CannotWithhold.Missing.GROUND_NOT_OPEN));
        assertThat(withholding.handle(SARA, new WithholdParts(kim, "note", Set.of(), WithholdGround.WHO_TOLD, " ")))
                .isEqualTo(Outcome.refused(CannotWithhold.Missing.NO_REASON));
        withhold(SARA, kim, "note", note.toString()).orElseThrow();
        assertThat(withhold(SARA, kim, "note", note.toString()))
                .isEqualTo(Outcome.refused(CannotWithhold.Missing.ALREADY_WITHHELD));
        assertThat(withholding.handle(SARA, new ReleasePart(lo, UUID.randomUUID(), "Går bra.")))
                .isEqualTo(Outcome.refused(CannotWithhold.Missing.NOT_WITHHELD));
    }

    @Test
    void itIsMadeByWhoeverCoordinatesOrTheHeadAndByNobodyElse() {
        CaseId kim = world().openCase(SARA, NILS);

        assertThat(draw(ELIN, command(kim))).isEqualTo(Outcome.refused(CannotExport.NOT_YOURS));
        assertThat(draw(OSKAR, command(kim))).isEqualTo(Outcome.refused(CannotExport.NO_SUCH_CASE));
        assertThat(draw(MARIA, command(kim)).isDone()).isTrue();
        assertThat(draw(NILS, command(kim)).isDone()).isTrue();
    }

    @Test
    void itCoversAllFilesOfThePersonWithThatNumberAndEachGetsItsLineInTheLog() {
        Person alex = Persons.person(
                world().clock(),
                "Alex",
                "Ek",
                "198503159819",
                Persons.kim(world().clock()).prefers());
        CaseId first = world().openCase(alex, SARA);
        CaseId second = world().openCase(alex, ELIN);
        note(ELIN, second, "Alex ritade.");

        assertThat(draw(SARA, command(first))).isEqualTo(Outcome.refused(CannotExport.OTHER_FILES));
        assertThat(json(MARIA, first)).contains("Alex ritade.", first.toString(), second.toString());
        assertThat(world().use(MARIA, ReadingAccessLog.class).about(MARIA, second))
                .extracting(AccessLogLine::verb)
                .contains("export.draw-up", "export.hand-out");
    }

    @Test
    void whoAsksForAnotherSaysWhoTheyAreAndWhatShowsIt() {
        CaseId kim = world().openCase(SARA);
        assertThat(draw(
                        SARA,
                        new DrawUpExport(
                                kim,
                                AskedBy.REPRESENTATIVE,
                                " ",
                                "",
                                ExportBasis.PARTYS_INSIGHT,
                                "Ombudet ringde",
                                true)))
                .isEqualTo(Outcome.refused(CannotExport.NO_ASKER));
        assertThat(draw(
                        SARA,
                        new DrawUpExport(
                                kim, AskedBy.CUSTODIAN, "Eva", "", ExportBasis.RIGHT_OF_ACCESS, "Mamma skrev", true)))
                .isEqualTo(Outcome.refused(CannotExport.NOTHING_SEEN));
        assertThat(draw(SARA, new DrawUpExport(kim, AskedBy.PERSON, "", "", ExportBasis.RIGHT_OF_ACCESS, " ", true)))
                .isEqualTo(Outcome.refused(CannotExport.NO_REQUEST));
        assertThat(draw(
                        SARA,
                        new DrawUpExport(kim, AskedBy.PERSON, "", "", ExportBasis.RIGHT_OF_ACCESS, "Allt", false)))
                .isEqualTo(Outcome.refused(CannotExport.NOT_REVIEWED));
        Export export = draw(
                        SARA,
                        new DrawUpExport(
                                kim,
                                AskedBy.REPRESENTATIVE,
                                "Advokat Öst",
                                "Fullmakt, sedd av Sara Lind",
                                ExportBasis.PARTYS_INSIGHT,
                                "Ombudet ringde",
                                true))
                .orElseThrow();

        assertThat(export.asker()).isEqualTo("Advokat Öst");
        assertThat(world().use(SARA, ReadingAccessLog.class).about(SARA, kim))
                .anyMatch(line -> line.verb().equals("export.draw-up")
                        && line.purpose().equals("Ombudet ringde")
                        && line.result().equals("done"));
    }

    @Test
    void itIsHandedOutTheDayItWasDrawnUpAndFromTheCaseItWasAskedFor() {
        CaseId kim = world().openCase(SARA);
        CaseId lo = world().openCase(SARA);
        Export export = draw(SARA, command(kim)).orElseThrow();
        HandingOutExport handing = world().use(SARA, HandingOutExport.class);

        assertThat(handing.handle(SARA, new HandOutExport(lo, export.id(), ExportForm.JSON), SWEDISH))
                .isEqualTo(Outcome.refused(CannotExport.NO_SUCH_EXPORT));
        world().clock().advance(Duration.ofDays(1));
        assertThat(handing.handle(SARA, new HandOutExport(kim, export.id(), ExportForm.JSON), SWEDISH))
                .isEqualTo(Outcome.refused(CannotExport.OF_ANOTHER_DAY));
    }

    @Test
    void theReviewShowsEachChapterInWordsAndWhatWasHandedOut() {
        CaseId kim = world().openCase(SARA);
        note(SARA, kim, "Kim öppnade dörren.");
        made(SARA, kim, ExportForm.PDF).file().close();
        ReviewingExport reviewing = world().use(SARA, ReviewingExport.class);

        ReviewingExport.Review review = reviewing.handle(SARA, kim).orElseThrow();

        assertThat(review.chapters()).contains(new ReviewingExport.Chapter(kim, "note", 1));
        assertThat(review.drawnUp()).hasSize(1);
        assertThat(review.drawnUp().get(0).files()).singleElement().satisfies(file -> assertThat(file.form())
                .isEqualTo(ExportForm.PDF));
        assertThat(reviewing.rows(SARA, kim, "note", 0, SWEDISH).orElseThrow().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.said())
                        .containsEntry("Slag", "Telefonsamtal")
                        .containsEntry("Text", "Kim öppnade dörren."));
        assertThat(reviewing.rows(SARA, kim, "note_draft", 0, SWEDISH))
                .isEqualTo(Outcome.refused(CannotExport.NO_SUCH_CHAPTER));
    }

    @Test
    void whoOfTheStaffIsCloseToThePersonStandsInNoFormAndIsNotShownToWhoeverLooksItThrough() {
        Actor vilhelmina = Here.staff(
                Here.UPPSALA, "vilma.ek", "Vilhelmina Ek", "Socionom", "Hikikomori Uppsala", Mandate.CASE_WORKER);
        CaseId kim = world().openCase(Persons.kim(world().clock()), SARA);
        StaffRelation declared = world().use(vilhelmina, DeclaringRelations.class)
                .handle(vilhelmina, new DeclareRelation("vilma.ek", RelationKind.CLOSE, "19900101-9802"))
                .orElseThrow();
        world().use(MARIA, EndingRelations.class)
                .handle(MARIA, new EndRelation(declared.id(), "De har gått isär i Rickomberga."))
                .orElseThrow();

        assertThat(json(MARIA, kim)).contains("staff_relation").doesNotContain("vilma.ek", "Vilhelmina", "Rickomberga");
        assertThat(paper(MARIA, kim))
                .contains("Medarbetare som står personen nära")
                .doesNotContain("vilma.ek", "Vilhelmina", "Rickomberga");
        assertThat(world().use(SARA, ReviewingExport.class)
                        .rows(SARA, kim, "staff_relation", 0, SWEDISH)
                        .orElseThrow()
                        .rows())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(row -> assertThat(row.said()).containsKey("Slag").doesNotContainKey("Skäl"))
                .noneMatch(row -> row.said().toString().contains("Vilhelmina"));
    }

    @Test
    void aThousandNotesBecomeSeveralPapersAndOneFileForPrograms() throws IOException {
        if (database() != Database.H2) {
            return;
        }
        CaseId kim = world().openCase(SARA);
        for (int number = 0; number < 1_000; number++) {
            note(SARA, kim, "Anteckning " + number + " slut.");
        }

        String json = json(SARA, kim);
        ExportFiles.Made paper = made(SARA, kim, ExportForm.PDF);

        assertThat(json.split("\"Anteckning ", -1)).hasSize(1_001);
        assertThat(paper.name()).isEqualTo("utdrag-2026-03-02.zip");
        StringBuilder words = new StringBuilder();
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(paper.file().open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                words.append(new Paper(zip.readAllBytes()).words()).append(' ');
            }
        }
        assertThat(names).hasSize(3).contains("utdrag-2026-03-02-1.pdf", "utdrag-2026-03-02-3.pdf");
        for (int number = 0; number < 1_000; number++) {
            assertThat(words).contains("Anteckning " + number + " slut.");
        }
    }
}
