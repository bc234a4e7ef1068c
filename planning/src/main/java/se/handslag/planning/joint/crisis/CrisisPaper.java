package se.handslag.planning.joint.crisis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import se.handslag.core.casework.Sentence;
import se.handslag.core.document.Block;
import se.handslag.core.document.Document;
import se.handslag.core.document.PaperLines;
import se.handslag.core.document.PdfPrinter;
import se.handslag.core.document.PrintStyle;

/**
 * A crisis plan on one A4: what someone has on the refrigerator, in a pocket or as a photograph, where there is no network and no log-in.
 *
 * <p>The file's title names nobody; the paper does, since it is to be of use to whoever finds the person.
 */
public final class CrisisPaper {
    private final Function<Sentence, String> words;
    private final Locale language;

    /**
     * @param words says a sentence in the language
     * @param language the language of the paper
     */
    public CrisisPaper(Function<Sentence, String> words, Locale language) {
        this.words = words;
        this.language = language;
    }

    /**
     * The file.
     *
     * @param name the person's
     * @param born when they were born; empty while it is not known
     * @param from the authority whose plan it is
     * @param copies how many copies there are outside the record
     */
    public byte[] print(CrisisPlan plan, String name, Optional<LocalDate> born, String from, int copies) {
        return PdfPrinter.print(
                document(plan, name, born, from, copies),
                PrintStyle.SHEET_1,
                plan.saved().at());
    }

    private Document document(CrisisPlan plan, String name, Optional<LocalDate> born, String from, int copies) {
        CrisisContent content = plan.content();
        List<Block> blocks = new ArrayList<>();
        String whose = born.map(day -> say("crisis.paper.whose", name, day)).orElse(name);
        blocks.add(new Block.Paragraph(onOneLine(whose)));
        for (CrisisField field : List.of(
                CrisisField.EARLY_SIGNS, CrisisField.HELPS_ME, CrisisField.OTHERS_DO, CrisisField.OTHERS_DO_NOT)) {
            add(blocks, content, field);
        }
        blocks.add(new Block.Heading(1, say("crisis.paper.call")));
        int number = 0;
        for (CrisisField field : CrisisField.CALLS) {
            Optional<ToCall> call = content.call(field);
            if (call.isPresent()) {
                number++;
                blocks.add(new Block.Paragraph(CrisisSheet.line(number, call.get())));
            }
        }
        blocks.add(new Block.Paragraph(say("crisis.paper.112")));
        add(blocks, content, CrisisField.MEDICINES);
        addHome(blocks, content);
        addFoot(blocks, plan, copies);
        return new Document(say("crisis.paper.title"), language, "", from, blocks);
    }

    private void add(List<Block> blocks, CrisisContent content, CrisisField field) {
        if (content.has(field)) {
            blocks.add(new Block.Heading(1, say("crisis.field." + field.code())));
            blocks.add(new Block.Paragraph(content.text(field)));
        }
    }

    private void addHome(List<Block> blocks, CrisisContent content) {
        boolean first = true;
        for (CrisisField field : List.of(CrisisField.CHILDREN, CrisisField.PETS, CrisisField.KEYS)) {
            if (content.has(field)) {
                if (first) {
                    blocks.add(new Block.Heading(1, say("crisis.paper.home")));
                }
                first = false;
                blocks.add(new Block.Paragraph(say("crisis.field." + field.code()) + ": " + content.text(field)));
            }
        }
    }

    private void addFoot(List<Block> blocks, CrisisPlan plan, int copies) {
        CrisisContent content = plan.content();
        blocks.add(new Block.Heading(1, say("crisis.paper.about")));
        blocks.add(new Block.Paragraph(say("crisis.field.made-with") + ": " + content.text(CrisisField.MADE_WITH)));
        StringBuilder days = new StringBuilder();
        content.day(CrisisField.MADE_ON).ifPresent(day -> days.append(say("crisis.paper.made-on", day)));
        content.day(CrisisField.VALID_UNTIL)
                .ifPresent(day -> days.append(' ').append(say("crisis.paper.valid-until", day)));
        days.append(' ')
                .append(plan.approvedAsItIs()
                        .map(day -> say("crisis.paper.approved", day))
                        .orElseGet(() -> say("crisis.paper.not-approved")));
        blocks.add(new Block.Paragraph(days.toString().strip()));
        blocks.add(
                new Block.Paragraph(say("crisis.paper.version", plan.revision().toString(), copies)));
    }

    /** A name may be longer than a line, and may not push anything off the page. */
    private static String onOneLine(String text) {
        String shown = text.replaceAll("\\s+", " ");
        while (PaperLines.onSheet().of(shown) > 1) {
            shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), -2))
                            .strip() + "…";
        }
        return shown;
    }

    private String say(String key, Object... arguments) {
        return words.apply(Sentence.of(key, arguments));
    }
}
