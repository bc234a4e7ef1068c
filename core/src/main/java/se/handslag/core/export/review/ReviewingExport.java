package se.handslag.core.export.review;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.export.CannotExport;
import se.handslag.core.export.Export;
import se.handslag.core.export.ExportActs;
import se.handslag.core.export.ExportFiles;
import se.handslag.core.export.ExportPlan;
import se.handslag.core.export.Exports;
import se.handslag.core.export.Extract;
import se.handslag.core.export.HandedOutFile;
import se.handslag.core.export.SaidValues;
import se.handslag.core.export.WithheldPart;
import se.handslag.core.export.Wording;
import se.handslag.core.person.PersonalData;
import se.handslag.core.records.CaseContents;
import se.handslag.core.records.StoredRow;
import se.handslag.core.task.Task;

/** Looks through what would be handed out, before it is. */
public final class ReviewingExport {
    private static final Set<String> WHEREABOUTS = Set.of("phone", "municipality", "caller_name", "caller_phone");
    private static final String HIDDEN = "•••";

    /** How many rows are looked through at a time. */
    public static final int AT_ONCE = 50;

    private final ExportActs acts;
    private final Exports exports;
    private final CaseContents contents;
    private final ExportPlan plan;
    private final ExportFiles makes;

    @Inject
    public ReviewingExport(
            ExportActs acts, Exports exports, CaseContents contents, ExportPlan plan, ExportFiles makes) {
        this.acts = acts;
        this.exports = exports;
        this.contents = contents;
        this.plan = plan;
        this.makes = makes;
    }

    /**
     * What there is.
     *
     * @param persons all files about the person here
     * @param chapters those with something in them, in their order
     * @param withheld what is not handed out
     * @param drawnUp the extracts drawn up from this case, newest first, each with its files
     */
    public record Review(
            List<CaseFile> persons, List<Chapter> chapters, List<WithheldPart> withheld, List<DrawnUp> drawnUp)
            implements PersonalData {
        @Override
        public String toString() {
            return "Review[" + persons.size() + "]";
        }
    }

    /** A chapter of one file. @param rows how many there are, those withheld too */
    public record Chapter(CaseId caseId, String table, long rows) {}

    /** An extract with the files that were handed out of it. */
    public record DrawnUp(Export export, List<HandedOutFile> files) implements PersonalData {
        @Override
        public String toString() {
            return "DrawnUp[" + export.id() + "]";
        }
    }

    /** A row in words. @param said what is said of it, each with the word before it */
    public record SaidRow(String key, Map<String, String> said) implements PersonalData {
        @Override
        public String toString() {
            return "SaidRow";
        }
    }

    /** Some rows of a chapter. @param more whether there are others after them */
    public record Rows(String table, List<SaidRow> rows, boolean more, List<WithheldPart> withheld)
            implements PersonalData {
        @Override
        public String toString() {
            return "Rows[" + rows.size() + "]";
        }
    }

    /** Everything that an extract from this case would be made of. */
    public Outcome<Review, CannotExport> handle(Actor actor, CaseId caseId) {
        return acts.call(actor, Act.reading("export.review", caseId), Function.identity(), persons -> {
            Extract extract = acts.extract(persons);
            List<Chapter> chapters = new ArrayList<>();
            for (CaseId one : extract.cases()) {
                for (String table : extract.tables()) {
                    long rows = contents.count(table, one);
                    if (rows > 0) {
                        chapters.add(new Chapter(one, table, rows));
                    }
                }
            }
            List<DrawnUp> drawnUp = exports.about(caseId).stream()
                    .map(export -> new DrawnUp(export, exports.handedOut(export.id())))
                    .toList();
            return Outcome.done(new Review(persons, chapters, acts.withheld(persons), drawnUp));
        });
    }

    /** The rows of one chapter in words. @param from how many to leave out before the first */
    public Outcome<Rows, CannotExport> rows(Actor actor, CaseId caseId, String table, int from, Wording wording) {
        return acts.call(actor, Act.reading("export.review", caseId), Function.identity(), persons -> {
            Map<String, Map<String, String>> tables = contents.tables();
            if (!tables.containsKey(table) || plan.isDraft(table)) {
                return Outcome.refused(CannotExport.NO_SUCH_CHAPTER);
            }
            SaidValues values = new SaidValues(plan, wording, makes.names());
            List<SaidRow> rows = new ArrayList<>();
            boolean hidden = persons.stream().anyMatch(CaseFile::isProtected);
            int[] seen = {0};
            contents.read(table, caseId, row -> {
                if (seen[0] >= from && rows.size() < AT_ONCE) {
                    rows.add(said(row, tables.getOrDefault(table, Map.of()), values, wording, hidden));
                }
                seen[0]++;
            });
            List<WithheldPart> withheld = exports.withheld(caseId).stream()
                    .filter(part -> part.chapter().equals(table))
                    .toList();
            return Outcome.done(new Rows(table, rows, seen[0] > from + rows.size(), withheld));
        });
    }

    /** Looking an extract through shows no more of how a protected person is reached than any other page; the extract itself is theirs, and whole. */
    private static SaidRow said(
            StoredRow row, Map<String, String> columns, SaidValues values, Wording wording, boolean hidden) {
        Map<String, String> said = new LinkedHashMap<>();
        columns.keySet().forEach(column -> values.say(row, column, columns)
                .map(words -> hidden ? withoutWhereabouts(row.table(), column, words) : words)
                .ifPresent(words ->
                        said.merge(wording.column(row.table(), column), words, (one, other) -> one + "\n" + other)));
        return new SaidRow(row.key(), said);
    }

    private static String withoutWhereabouts(String table, String column, String words) {
        if (WHEREABOUTS.contains(column)) {
            return HIDDEN;
        }
        return table.equals("task") && column.equals("text") ? Task.withoutNumbers(words) : words;
    }
}
