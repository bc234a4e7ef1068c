package se.handslag.core.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.document.Block;
import se.handslag.core.document.Document;
import se.handslag.core.records.StoredRow;

/**
 * An extract to read: a chapter for each table and a piece for each row, with the house's words before the values.
 *
 * <p>What is too much for one file becomes several, each handed on as soon as it is full.
 */
final class ExportPaper {
    /** So many characters are set in one file: some two hundred pages, and the memory that they take. */
    static final int CHARACTERS = 400_000;

    /** And so many rows. */
    static final int ROWS = 1_000;

    /** Longer than this, a value stands under its word and not beside it. */
    private static final int SHORT = 120;

    private final ExportHead head;
    private final Extract extract;
    private final Wording wording;
    private final SaidValues values;
    private final Consumer<Document> taker;
    private final List<Block> blocks = new ArrayList<>();
    private int characters;
    private int rows;
    private int part = 1;

    private ExportPaper(ExportHead head, Extract extract, ExportPlan plan, Wording wording, Consumer<Document> taker) {
        this.head = head;
        this.extract = extract;
        this.wording = wording;
        this.taker = taker;
        values = new SaidValues(plan, wording, head.names());
    }

    /** Hands each file on as a document. */
    static void write(ExportHead head, Extract extract, ExportPlan plan, Wording wording, Consumer<Document> taker) {
        new ExportPaper(head, extract, plan, wording, taker).write();
    }

    /** What the reader must know of what is and is not in it. */
    static List<String> notes(ExportHead head, Extract extract, Wording wording) {
        List<String> notes = new ArrayList<>();
        notes.add(wording.say(
                "export.note.what", head.authority().board(), head.authority().name(), Dates.day(head.at())));
        extract.withheld()
                .forEach((ground, parts) -> notes.add(
                        wording.say("export.note.withheld", parts, wording.say("export.ground." + ground.code()))));
        if (!extract.withheld().isEmpty()) {
            notes.add(wording.say("export.note.refused", head.authority().board()));
        }
        if (!head.drafts().isEmpty()) {
            notes.add(wording.say("export.note.drafts"));
        }
        notes.add(wording.say("export.note.others"));
        notes.add(wording.say("export.note.json"));
        return notes;
    }

    private void write() {
        notes(head, extract, wording).forEach(note -> add(new Block.Paragraph(note), note.length()));
        for (CaseId caseId : extract.cases()) {
            for (String table : extract.tables()) {
                write(table, caseId);
            }
        }
        hand();
    }

    private void write(String table, CaseId caseId) {
        String heading = extract.cases().size() == 1
                ? wording.table(table)
                : wording.say(
                        "export.chapter", wording.table(table), extract.cases().indexOf(caseId) + 1);
        boolean[] begun = {false};
        extract.read(table, caseId, row -> {
            if (characters > CHARACTERS || rows >= ROWS) {
                hand();
                begun[0] = false;
            }
            begun[0] |= write(row, begun[0] ? Optional.empty() : Optional.of(heading));
        });
    }

    /**
     * @param heading what stands before the first that is said of the chapter; a chapter of which nothing is said has none
     * @return whether anything was said
     */
    private boolean write(StoredRow row, Optional<String> heading) {
        rows++;
        List<Block.Fact> facts = new ArrayList<>();
        List<Block.Fact> told = new ArrayList<>();
        Map<String, String> columns = extract.columns(row.table());
        columns.keySet().forEach(column -> values.say(row, column, columns).ifPresent(words -> {
            Block.Fact fact = new Block.Fact(wording.column(row.table(), column), words);
            (words.length() <= SHORT && words.indexOf('\n') < 0 ? facts : told).add(fact);
        }));
        if (facts.isEmpty() && told.isEmpty()) {
            return false;
        }
        heading.ifPresent(words -> add(new Block.Heading(1, words), words.length()));
        if (!facts.isEmpty()) {
            add(new Block.Summary(facts), length(facts));
        }
        told.forEach(fact -> add(
                new Block.Paragraph(fact.label() + "\n" + fact.value()),
                fact.value().length()));
        return true;
    }

    private static int length(List<Block.Fact> facts) {
        return facts.stream()
                .mapToInt(fact -> fact.label().length() + fact.value().length())
                .sum();
    }

    private void add(Block block, int length) {
        blocks.add(block);
        characters += length;
    }

    private void hand() {
        LocalDate day = Dates.day(head.at());
        String title = part == 1 ? wording.say("export.title", day) : wording.say("export.title.part", day, part);
        taker.accept(new Document(
                title,
                wording.language(),
                head.export().id().toString(),
                head.authority().name(),
                List.copyOf(blocks)));
        blocks.clear();
        characters = 0;
        rows = 0;
        part++;
    }
}
