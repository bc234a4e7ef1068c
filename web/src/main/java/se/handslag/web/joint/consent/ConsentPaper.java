package se.handslag.web.joint.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.core.consent.Consent;
import se.handslag.core.consent.RecordConsent;
import se.handslag.core.consent.Told;
import se.handslag.core.document.Block;
import se.handslag.core.document.Document;
import se.handslag.core.document.PdfPrinter;
import se.handslag.core.document.PrintStyle;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Visit;

/** A consent on paper, in the words of the page: a form to sign before, and a receipt afterwards. Its name and its title tell of no one. */
final class ConsentPaper {
    private final Visit visit;
    private final ConsentWords words;
    private final String us;

    ConsentPaper(Visit visit, ConsentWords words, String us) {
        this.visit = visit;
        this.words = words;
        this.us = us;
    }

    /** What the person reads and signs. */
    Reply form(RecordConsent draft, SeenWords seen) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(words.say("web.consent.paper.lead", us)));
        blocks.add(new Block.Heading(1, words.say("web.consent.fact.purpose")));
        blocks.add(new Block.Paragraph(draft.purpose()));
        add(blocks, seen);
        blocks.add(new Block.Heading(1, words.say("web.consent.paper.told")));
        List<String> told = new ArrayList<>();
        for (Told one : Told.values()) {
            told.add(words.say("consent.told." + one.code()));
        }
        blocks.add(new Block.Points(told));
        blocks.add(new Block.Heading(1, words.say("web.consent.paper.yes")));
        blocks.add(new Block.Paragraph(words.say("web.consent.paper.sign")));
        draft.second().ifPresent(second -> blocks.add(new Block.Paragraph(words.say("web.consent.paper.sign.second"))));
        return print("web.consent.paper.form", "", blocks, "samtycke-blankett.pdf");
    }

    /** What was said, for the person to keep. */
    Reply receipt(Consent consent, Optional<SeenWords> seen) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(words.say("web.consent.paper.receipt.lead", us)));
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(words.say("web.consent.receiver"), words.names(consent.receivers())));
        facts.add(new Block.Fact(words.say("web.consent.kinds"), words.kinds(consent.kinds())));
        words.facts(consent).forEach(fact -> facts.add(new Block.Fact(fact.value(), fact.label())));
        blocks.add(new Block.Summary(facts));
        seen.ifPresent(it -> add(blocks, it));
        List<String> history = words.given(consent, visit.today(), 0).history();
        if (!history.isEmpty()) {
            blocks.add(new Block.Heading(1, words.say("web.consent.history")));
            blocks.add(new Block.Points(history));
        }
        String id = consent.id().toString();
        return print("web.consent.paper.receipt", id.substring(id.length() - 12), blocks, "samtycke-kvitto.pdf");
    }

    private void add(List<Block> blocks, SeenWords seen) {
        blocks.add(new Block.Heading(1, words.say("web.consent.see")));
        blocks.add(new Block.Paragraph(seen.lead()));
        blocks.add(new Block.Points(seen.gets()));
        if (!seen.stays().isEmpty()) {
            blocks.add(new Block.Heading(1, words.say("web.consent.sees.stays")));
            blocks.add(new Block.Points(seen.stays()));
        }
        blocks.add(new Block.Heading(1, words.say("web.consent.sees.ends")));
        blocks.add(new Block.Points(seen.ends()));
    }

    private Reply print(String title, String reference, List<Block> blocks, String file) {
        Document document = new Document(words.say(title), words.language(), reference, us, blocks);
        return visit.download(
                PdfPrinter.print(document, PrintStyle.LETTER_1, visit.now()), PdfPrinter.MEDIA_TYPE, file);
    }
}
